import Documents
import PolicyModel

/// Which values of a document may be shown beside their places.
struct ExcerptPolicy {
  /// The leaves that each field was read from or written to.
  let leaves: [FieldKey: [Pointer]]
  let syntax: String
  let fields: FieldSpace

  /// A place with its excerpt, if a field stands there and nobody minds.
  func location(_ pointer: Pointer, of key: FieldKey?, in root: Node) -> Location {
    guard let node = root[pointer] else { return Location(pointer: pointer, position: nil) }
    guard let key, Self.isPublic(key), !isConfidential(pointer, key.record), node.isLeaf else {
      return Location(pointer: pointer, position: node.position)
    }
    let shown = ShownScalar(step: pointer.steps.last, value: node.value, syntax: syntax)
    return Location(pointer: pointer, position: node.position, shown: shown)
  }

  /// Whether a secret, a certificate or settings that are carried whole share the leaf.
  private func isConfidential(_ leaf: Pointer, _ record: RecordID) -> Bool {
    (Self.confidential + fields.ownFields).contains { leaves[FieldKey(record, $0)]?.contains(leaf) == true }
  }

  private static let confidential = FieldCatalogue.all.filter { !isPublic($0.type) }.map(\.id)

  /// Vendors' own settings are not shown: nobody has judged them.
  private static func isPublic(_ key: FieldKey) -> Bool {
    guard let definition = FieldCatalogue.definition(key.field), key.record.holder != .certificate else { return false }
    return isPublic(definition.type)
  }

  private static func isPublic(_ type: FieldType) -> Bool {
    switch type {
    case .secret, .certificate, .settings: false
    default: true
    }
  }
}
