/// Collects the members of one object and finds duplicate keys in linear time.
struct MemberList {
  private static let linearSearch = 20

  private var members: [Object.Member] = []
  private var seen: Set<String> = []

  /// The finished object.
  var object: Object { Object(members) }

  /// Refuses a key that is already there.
  mutating func checkNew(_ key: String, at position: SourcePosition) throws(InputFault) {
    guard contains(key) else { return }
    let first = members.first { $0.key == key }
    throw .duplicateKey(key, at: position, first: first?.keyPosition)
  }

  /// Adds a member whose key was checked.
  mutating func append(_ key: String, at position: SourcePosition, value: Node) {
    members.append(Object.Member(key: key, keyPosition: position, value: value))
  }

  private mutating func contains(_ key: String) -> Bool {
    if members.count <= Self.linearSearch { return members.contains { $0.key == key } }
    for member in members[seen.count...] { seen.insert(member.key) }
    return seen.contains(key)
  }
}
