import Documents
import PolicyModel

/// Which values of a document may be shown beside their places.
struct ExcerptPolicy {
  private let syntax: String
  /// Leaves that a secret, a certificate or settings that are carried whole have to do with.
  private let confidential: Set<Pointer>

  /// - Parameter leaves: The leaves that each field was read from or written to.
  init(_ leaves: [FieldKey: [Pointer]], syntax: String) {
    self.syntax = syntax
    confidential = Set(leaves.filter { !Self.isPublic($0.key) }.flatMap(\.value))
  }

  /// A place with its excerpt, if a field stands there and nobody minds.
  func location(_ pointer: Pointer, of key: FieldKey?, in root: Node) -> Location {
    guard let node = root[pointer] else { return Location(pointer: pointer, position: nil) }
    guard let key, Self.isPublic(key), !confidential.contains(pointer), node.isLeaf else {
      return Location(pointer: pointer, position: node.position)
    }
    let shown = ShownScalar(step: pointer.steps.last, value: node.value, syntax: syntax)
    return Location(pointer: pointer, position: node.position, shown: shown)
  }

  /// Vendors' own settings are not shown: nobody has judged them.
  private static func isPublic(_ key: FieldKey) -> Bool {
    guard let definition = FieldCatalogue.definition(key.field), key.record.holder != .certificate else { return false }
    switch definition.type {
    case .secret, .certificate, .settings: return false
    default: return true
    }
  }
}
