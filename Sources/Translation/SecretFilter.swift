import Documents
import Mapping

/// Takes secrets out of settings that are carried whole, such as the challenge of SCEP: those that a table names, at
/// whatever depth they stand, and deeper inside all that sound like one.
struct SecretFilter {
  /// The keys that the table names.
  let declared: [String]
  /// Whether secrets may travel. Masked ones never do.
  let includesSecrets: Bool
  /// What was taken out.
  private(set) var removed: [(place: Pointer, isMasked: Bool)] = []

  init(declared: [String], includesSecrets: Bool) {
    self.declared = declared
    self.includesSecrets = includesSecrets
  }

  /// The settings without secrets.
  mutating func filter(_ settings: Node) -> Node {
    filter(settings, at: Pointer(), isNamed: false)
  }

  /// - Parameter isNamed: Whether a key above names a secret.
  private mutating func filter(_ node: Node, at place: Pointer, isNamed: Bool) -> Node {
    switch node.value {
    case .object(let object):
      var members: [Object.Member] = []
      for member in object.members {
        let here = place.appending(key: member.key)
        let isSecret = isNamed || declared.contains(member.key) || SecretNames.isSecret(member.key)
        // A key at the top that only sounds like a secret is the table's to declare.
        let isOpen = place.steps.isEmpty && !declared.contains(member.key)
        if isSecret, removes(member.value, at: here, isOpen: isOpen) { continue }
        let value = filter(member.value, at: here, isNamed: isSecret)
        members.append(Object.Member(key: member.key, keyPosition: member.keyPosition, value: value))
      }
      return Node(.object(Object(members)), at: node.position)
    case .array(let items):
      var kept: [Node] = []
      for (index, item) in items.enumerated() {
        let here = place.appending(index: index)
        if isNamed, removes(item, at: here, isOpen: true) { continue }
        kept.append(filter(item, at: here, isNamed: isNamed))
      }
      return Node(.array(kept), at: node.position)
    default: return node
    }
  }

  /// - Parameter isOpen: Whether the value may travel whoever asks, unless it is masked.
  private mutating func removes(_ node: Node, at place: Pointer, isOpen: Bool) -> Bool {
    let isMasked = node.text.map(isOpen ? CanonicalValue.isMasked : CanonicalValue.isUntold) ?? false
    guard isMasked || !isOpen && !includesSecrets else { return false }
    removed.append((place, isMasked))
    return true
  }
}
