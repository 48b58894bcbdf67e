public import Documents
import Mapping
import PolicyModel

/// Reads a document of one format into the canonical model.
struct Importer {
  let table: MappingTable
  let dialect: Dialect
  let fields: FieldSpace
  let ownerLogin: Variable?

  /// - Throws: ``UnusableInput`` with every fault of the document.
  func read(_ root: Node) throws(UnusableInput) -> ImportedDocument {
    if let refusal = table.refusal(of: root) { throw UnusableInput([refusal]) }
    guard let shape = shape(of: root) else { throw noAccount(root) }
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
    return ImportedDocument(root: root, profiles: profiles)
  }

  /// The most specific shape in which the document has an account: the one with the longest path to it.
  private func shape(of root: Node) -> Shape? {
    let fitting = table.shapes.filter { $0.holdsAccount(root) }
    let longest = fitting.map(\.accounts.steps.count).max()
    return fitting.first { $0.accounts.steps.count == longest }
  }

  private func noAccount(_ root: Node) -> UnusableInput {
    UnusableInput([
      InputFault(
        .noAccount, at: root.position, summary: "There is no Exchange ActiveSync account in this document.",
        remedy: "Check that this is the right export, and that its profile holds an Exchange ActiveSync payload.")
    ])
  }
}

extension Shape {
  /// Whether a document has something that could be an account where the shape has accounts.
  fileprivate func holdsAccount(_ root: Node) -> Bool {
    profile.matches(in: root).contains { place in
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
