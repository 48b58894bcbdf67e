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
  mutating func filter(_ node: Node, at place: Pointer = Pointer()) -> Node {
    switch node.value {
    case .object(let object):
      var members: [Object.Member] = []
      for member in object.members where !removes(member, at: place) {
        let value = filter(member.value, at: place.appending(key: member.key))
        members.append(Object.Member(key: member.key, keyPosition: member.keyPosition, value: value))
      }
      return Node(.object(Object(members)), at: node.position)
    case .array(let items):
      var kept: [Node] = []
      for (index, item) in items.enumerated() { kept.append(filter(item, at: place.appending(index: index))) }
      return Node(.array(kept), at: node.position)
    default: return node
    }
  }

  private mutating func removes(_ member: Object.Member, at place: Pointer) -> Bool {
    guard declared.contains(member.key) || !place.steps.isEmpty && SecretNames.isSecret(member.key) else {
      return false
    }
    let isMasked = member.value.text.map(CanonicalValue.isMasked) ?? false
    guard isMasked || !includesSecrets else { return false }
    removed.append((place.appending(key: member.key), isMasked))
    return true
  }
}
