public import Documents
import Mapping
import PolicyModel

/// Reads a document of one format into the canonical model.
struct Importer {
  let table: MappingTable
  let dialect: Dialect
  let fields: FieldSpace
  let ownerLogin: Variable?
  /// Whether values that do not fit and can mean one thing only are read.
  var isLenient = false

  /// Accounts and certificates of a document. Each costs a hundred kilobytes of books; whole organisations have some hundreds.
  private static let mostRecords = 5_000

  /// - Throws: ``UnusableInput`` with every fault of the document.
  func read(_ root: Node) throws(UnusableInput) -> ImportedDocument {
    if let refusal = table.refusal(of: root) { throw UnusableInput([refusal]) }
    guard let shape = shape(of: root) else { throw misfit(root) ?? noAccount(root) }
    try checkCount(root, shape)
    var faults: [InputFault] = []
    var known: Set<InputFault> = []
    var profiles: [ImportedProfile] = []
    for place in shape.profile.matches(in: root) {
      var reader = ProfileReader(importer: self, shape: shape, node: place.node, base: place.pointer)
      reader.read()
      // A key that several rows share is named once.
      faults += reader.faults.filter { known.insert($0).inserted }
      if !reader.profile.accounts.isEmpty {
        profiles.append(ImportedProfile(profile: reader.profile, trace: reader.trace, place: place.pointer))
      }
    }
    guard faults.isEmpty else { throw UnusableInput(faults) }
    guard profiles.contains(where: { $0.profile.accounts.contains { !$0.values.isEmpty } }) else {
      throw noAccount(root)
    }
    var imported = ImportedDocument(root: root, profiles: profiles)
    imported.remarks = remarks(shape, root) + profiles.flatMap(\.trace.repairs)
    return imported
  }

  private func checkCount(_ root: Node, _ shape: Shape) throws(UnusableInput) {
    var count = 0
    for place in shape.profile.matches(in: root) {
      count += shape.accounts.matches(in: place.node).count + (shape.certificates?.matches(in: place.node).count ?? 0)
    }
    guard count > Self.mostRecords else { return }
    throw UnusableInput([
      InputFault(
        .tooManyValues, at: root.position,
        summary: "The document has \(count) accounts and certificates; at most \(Self.mostRecords) are read.",
        remedy: "Split the document.")
    ])
  }

  /// The most specific shape in which the document has an account: the one with the longest path to it.
  private func shape(of root: Node) -> Shape? {
    let fitting = table.shapes.filter { $0.holdsAccount(root) }
    let longest = fitting.map(\.accounts.steps.count).max()
    return fitting.first { $0.accounts.steps.count == longest }
  }

  /// No product takes a fragment.
  private func remarks(_ shape: Shape, _ root: Node) -> [DecodeRemark] {
    let odd = table.irregular.filter { $0.detection.holds(root) }.map { irregularity in
      let place = irregularity.detection.place(in: root)
      return DecodeRemark(
        irregular: irregularity.summary, at: place?.node.position, pointer: place?.pointer, remedy: irregularity.remedy)
    }
    guard let fragment = shape.fragment else { return odd }
    return odd + [
      DecodeRemark(
        irregular: fragment, at: root.position,
        remedy: "Use a whole document for devices and products; a translation into the same format writes one.")
    ]
  }

  /// Something else stands where the format has a list on the way to its accounts.
  private func misfit(_ root: Node) -> UnusableInput? {
    for shape in table.shapes where shape.fragment == nil {
      guard let found = (shape.profile.steps + shape.accounts.steps).misfit(in: root), !found.node.isNull else {
        continue
      }
      return UnusableInput([
        InputFault(
          .wrongType, at: found.node.position, pointer: found.pointer,
          summary: "\(found.pointer) must be a list; it is \(found.node.kind).",
          remedy: "Correct the value in the file: the format has a list there, even of one.")
      ])
    }
    return nil
  }

  private func noAccount(_ root: Node) -> UnusableInput {
    UnusableInput([
      InputFault(
        .noAccount, at: root.position, summary: "There is no Exchange ActiveSync account in this document.",
        remedy: "Check that this is the right export, and that its profile holds an Exchange ActiveSync payload.")
    ])
  }
}

extension [Path.Step] {
  /// The value on the way that should be a list and is none.
  fileprivate func misfit(in root: Node) -> (pointer: Pointer, node: Node)? {
    var place: (pointer: Pointer, node: Node) = (Pointer(), root)
    for step in self {
      switch step {
      case .key(let key):
        guard let next = place.node.object?[key] else { return nil }
        place = (place.pointer.appending(key: key), next)
      case .each:
        return place.node.items == nil && !place.pointer.steps.isEmpty ? place : nil
      }
    }
    return nil
  }
}

extension Shape {
  /// Whether a document has something that could be an account where the shape has accounts.
  fileprivate func holdsAccount(_ root: Node) -> Bool {
    guard detect.isEmpty || detect.contains(where: { $0.holds(root) }) else { return false }
    return profile.matches(in: root).contains { place in
      accounts.matches(in: place.node).contains { $0.node.object != nil }
    }
  }
}

extension MappingTable {
  /// Whether a document has something that could be an account in any of the shapes.
  func holdsAccount(_ root: Node) -> Bool { shapes.contains { $0.holdsAccount(root) } }
}

/// Input that cannot be used, with every reason found.
public struct UnusableInput: Error, Sendable {
  /// The reasons, at least one.
  public let faults: [InputFault]
  /// The document with the faults, if it is another than the one that is read.
  public let path: String?

  /// Creates the error.
  public init(_ faults: [InputFault], path: String? = nil) {
    self.faults = faults
    self.path = path
  }
}
