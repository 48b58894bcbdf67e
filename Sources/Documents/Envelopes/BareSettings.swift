/// Settings as an object of keys and values.
enum BareSettings {
  /// A document that is nothing but settings.
  static func read(_ root: Node) -> AppConfiguration {
    let items = BundleItems(root)
    return AppConfiguration(settings: items.settings, remarks: items.remarks)
  }

  /// The settings in the place of others. A member of the same value stays as it stands, and so does its place.
  static func write(_ settings: Node, into existing: Node?) -> Node {
    guard let existing, let held = existing.object, let wanted = settings.object else { return settings }
    let values = Dictionary(wanted.members.map { ($0.key, $0.value) }) { first, _ in first }
    var members: [Object.Member] = []
    for member in held.members {
      guard let value = values[member.key] else { continue }
      let isSame = BundleItems.direct(member.value) == value
      members.append(isSame ? member : .init(key: member.key, keyPosition: member.keyPosition, value: value))
    }
    let known = Set(held.keys)
    return Node(.object(Object(members + wanted.members.filter { !known.contains($0.key) })), at: existing.position)
  }
}
