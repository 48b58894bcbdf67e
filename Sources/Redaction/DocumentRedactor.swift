import Documents
import Mapping
import Translation

/// Replaces the values of a document, one by one. What is not known to be harmless is replaced.
struct DocumentRedactor {
  let words: PublicWords
  let dialects: [Dialect]
  var roles = RoleIndex()
  var pseudonyms: Pseudonyms
  /// How many documents stand inside each other here.
  var depth = 0
  /// How many values of DER stand inside each other's octets here.
  var nesting = 0
  /// What became of keys that stand as values.
  var entryKeys: [String: String] = [:]

  /// A document whose values are replaced.
  mutating func redact(_ root: Node) -> Node { redact(root, key: nil, carrier: nil) }

  /// - Parameter carrier: The place of the encoded text that the value stands in.
  mutating func redact(_ node: Node, key: String?, carrier: SourcePosition?) -> Node {
    switch node.value {
    case .object(let object): Node(.object(redact(object, carrier)), at: node.position)
    // An item is called as its list.
    case .array(let items): Node(.array(items.map { redact($0, key: key, carrier: carrier) }), at: node.position)
    case .null, .boolean, .date: node
    case .number(let number):
      Node(.number(redact(number, role(node, key, carrier), key: key)), at: node.position)
    case .string(let text):
      Node(.string(redact(text, role(node, key, carrier), key: key, at: carrier ?? node.position)), at: node.position)
    case .data(let bytes):
      Node(.data(redact(bytes, isSecret: isSecret(role(node, key, carrier), key), at: carrier ?? node.position)))
    }
  }

  private func role(_ node: Node, _ key: String?, _ carrier: SourcePosition?) -> LeafRole? {
    roles.role(of: node, key: key, at: carrier ?? node.position)
  }

  private mutating func redact(_ object: Object, _ carrier: SourcePosition?) -> Object {
    var keys: Set<String> = []
    let isEntry = Self.isEntry(object)
    let members = object.members.map { member in
      var key = redact(key: member.key)
      while !keys.insert(key).inserted { key += "_" }
      // Lists of keys and values: what stands under `key` is a key like any other.
      if isEntry, member.key == "key", let text = member.value.text {
        return Object.Member(key: key, value: Node(.string(redact(entryKey: text)), at: member.value.position))
      }
      let name = isEntry ? object["key"]?.text ?? member.key : member.key
      return Object.Member(key: key, value: redact(member.value, key: name, carrier: carrier))
    }
    return Object(members)
  }

  private static func isEntry(_ object: Object) -> Bool {
    object["key"]?.text != nil
      && object.keys.contains { ["type", "settings"].contains($0) || $0.hasPrefix("value") || $0.hasPrefix("Value") }
  }

  func isSecret(_ role: LeafRole?, _ key: String?) -> Bool {
    guard let role else { return key.map { SecretNames.isSecret($0) || words.roles[$0] == .secret } ?? false }
    return role == .secret
  }
}
