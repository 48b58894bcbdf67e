import Documents
import PolicyModel

/// The objects of a list.
///
/// Each object may have members of its own; what they mean is found out anew when they change.
final class JSONOwnerRows: OwnerRows {
  private(set) var columns: OwnerColumns
  private let elements: JSONElements
  private let options: OwnerList.Options
  /// The first row, which was read to know the columns.
  private var first: Result<OwnerRow, InputFault>?
  /// The members that the last object had, and what they mean.
  private var keys: [String] = []
  private var meaning: OwnerColumns
  /// How many columns are remembered for callers at most.
  private static let remembered = 1000

  init(_ options: OwnerList.Options, stream: TextStream, buffer: [UInt8]) throws {
    elements = JSONElements(limit: options.limits.recordBytes, stream: stream, buffer: buffer)
    self.options = options
    guard let element = try elements.next() else {
      throw InputFault(
        .emptyDocument, summary: "The list is empty.", remedy: "Give a list with an object for each owner.")
    }
    guard let object = element.node.object else { throw Self.noObject(element.node, element.position) }
    keys = object.keys
    do throws(InputFault) {
      meaning = try OwnerColumns(header: keys, mappings: options.mappings)
    } catch {
      throw error.moved(to: element.position)
    }
    columns = meaning
    first = row(object, element.position)
  }

  func next() throws -> Result<OwnerRow, InputFault>? {
    if let first {
      self.first = nil
      return first
    }
    guard let element = try elements.next() else { return nil }
    guard let object = element.node.object else { return .failure(Self.noObject(element.node, element.position)) }
    do throws(InputFault) {
      try learn(object.keys)
    } catch {
      return .failure(error.moved(to: element.position))
    }
    return row(object, element.position)
  }

  /// Finds out what the members of an object mean; those of mappings may be left out.
  private func learn(_ keys: [String]) throws(InputFault) {
    guard keys != self.keys else { return }
    let present = options.mappings.filter { mapping in
      let form = OwnerColumnFacts.normalForm(mapping.column)
      return keys.contains { $0 == mapping.column || OwnerColumnFacts.normalForm($0) == form }
    }
    meaning = try OwnerColumns(header: keys, mappings: present)
    self.keys = keys
    columns = columns.adding(meaning, atMost: Self.remembered)
  }

  private func row(_ object: Object, _ position: SourcePosition) -> Result<OwnerRow, InputFault> {
    var values: [Variable: String] = [:]
    for column in meaning.known {
      let node = object.members[column.index].value
      switch node.value {
      case .null: continue
      case .string(let text): values[column.variable] = text
      case .number(let number): values[column.variable] = number.text
      default:
        return .failure(
          InputFault(
            .wrongType, at: node.position?.moved(to: position) ?? position,
            pointer: Pointer([.key(column.name)]), summary: "\(column.variable.name) must be text; it is \(node.kind).",
            remedy: "Correct the value in the list."))
      }
    }
    let tags = options.readsTags ? meaning.tags.map { OwnerTags.read(object.members[$0.index].value) } : nil
    return .success(
      OwnerRow(line: position.line, values: values, tags: tags ?? [], isEmpty: object.members.isEmpty))
  }

  private static func noObject(_ node: Node, _ position: SourcePosition) -> InputFault {
    InputFault(
      .wrongType, at: position, summary: "An owner must be an object; it is \(node.kind).",
      remedy: "Give a list with an object for each owner.")
  }
}
