import Documents
import Mapping
import PolicyModel
import Translation

/// What the values of a document are, as far as its format's table tells, by their places in the file.
struct RoleIndex {
  /// A place with the value that stands there. Values out of one encoded text share its place.
  private struct Spot: Hashable {
    let position: SourcePosition?
    let key: String?
    let value: String
  }

  private var roles: [Spot: LeafRole] = [:]
  /// What texts are, wherever they stand once more.
  private(set) var texts: [String: LeafRole] = [:]

  /// Knows nothing.
  init() {}

  /// Knows the values that the rows of a table read.
  init(_ document: SourceDocument) {
    for profile in document.imported.profiles {
      for (key, pointers) in profile.trace.reads {
        guard let role = document.role(of: key.field) else { continue }
        // Words that no row knows stand in lists that rows read.
        for pointer in pointers where !profile.trace.unreadable.contains(pointer) {
          add(role, document.imported.root[pointer], pointer)
        }
      }
    }
  }

  private mutating func add(_ role: LeafRole, _ node: Node?, _ pointer: Pointer) {
    guard let node else { return }
    let key: String? = if case .key(let key)? = pointer.steps.last { key } else { nil }
    for key in [key, nil] {
      guard let value = node.scalarText ?? Self.bytes(node) else { continue }
      let spot = Spot(position: node.position, key: key, value: value)
      roles[spot] = role.merged(roles[spot])
    }
    if let text = node.text, role > .keep { texts[text] = max(role, texts[text] ?? .keep) }
  }

  /// What a value is; nil if no row read it. Unwrapping may have given a value another type, never another text.
  func role(of node: Node, key: String?, at position: SourcePosition?) -> LeafRole? {
    guard position != nil, let value = node.scalarText ?? Self.bytes(node) else { return nil }
    return roles[Spot(position: position, key: key, value: value)]
      ?? roles[Spot(position: position, key: nil, value: value)]
  }

  private static func bytes(_ node: Node) -> String? {
    if case .data(let bytes) = node.value { Base64.text(bytes) } else { nil }
  }
}

extension SourceDocument {
  /// What the values of a field are; vendors' own settings are known to the table alone. Of settings that are carried
  /// whole nobody knows it.
  fileprivate func role(of field: String) -> LeafRole? {
    let known = FieldCatalogue.definition(field) ?? backend.table.localFields.first { $0.id == field }
    return known?.type == .settings ? nil : known.map(LeafRole.init) ?? .name
  }
}
