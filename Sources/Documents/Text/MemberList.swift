/// Collects the members of one object and finds duplicate keys in linear time.
struct MemberList {
  private static let linearSearch = 20

  private var members: [Object.Member] = []
  /// Where keys stand, once there are many.
  private var places: [String: Int] = [:]

  /// The finished object.
  var object: Object { Object(members) }

  /// Adds a member and refuses a key that is already there; lenient reading passes over one with the same value.
  ///
  /// - Returns: What was passed over.
  mutating func add(
    _ key: String, at position: SourcePosition, value: Node, isLenient: Bool = false
  ) throws(InputFault) -> DecodeRemark? {
    guard let place = place(of: key) else {
      members.append(Object.Member(key: key, keyPosition: position, value: value))
      return nil
    }
    let isSame = members[place].value == value
    guard isLenient, isSame else {
      throw .duplicateKey(key, at: position, first: members[place].keyPosition, isSame: isSame)
    }
    return DecodeRemark(
      repaired: "The key \(Excerpt.quoting(key)) is given a second time with the same value, which was passed over.",
      at: position)
  }

  private mutating func place(of key: String) -> Int? {
    if members.count <= Self.linearSearch { return members.firstIndex { $0.key == key } }
    for index in places.count..<members.count { places[members[index].key] = index }
    return places[key]
  }
}
