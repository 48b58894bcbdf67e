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
    let value: Node.Value?
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
        for pointer in pointers { add(role, document.imported.root[pointer], pointer) }
      }
    }
  }

  private mutating func add(_ role: LeafRole, _ node: Node?, _ pointer: Pointer) {
    guard let node, role > .keep || node.text != nil else { return }
    let key: String? = if case .key(let key)? = pointer.steps.last { key } else { nil }
    for key in [key, nil] {
      for value in [node.value, nil] {
        let spot = Spot(position: node.position, key: key, value: value)
        roles[spot] = max(role, roles[spot] ?? .keep)
      }
    }
    if let text = node.text, role > .keep { texts[text] = max(role, texts[text] ?? .keep) }
  }

  /// What a value is; nil if no row read it.
  func role(of node: Node, key: String?, at position: SourcePosition?, isEncoded: Bool) -> LeafRole? {
    guard position != nil else { return nil }
    if let role = roles[Spot(position: position, key: key, value: node.value)] { return role }
    if let role = roles[Spot(position: position, key: nil, value: node.value)] { return role }
    // A value that unwrapping gave another type; inside of encoded text its place is not its own.
    return isEncoded ? nil : roles[Spot(position: position, key: nil, value: nil)]
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
