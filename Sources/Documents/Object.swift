/// The members of an object in document order. Codecs refuse duplicate keys.
public struct Object: Sendable, Hashable {
  /// One key with its value.
  public struct Member: Sendable, Hashable {
    /// The key as written.
    public let key: String
    /// Where the key starts.
    public let keyPosition: SourcePosition?
    /// The value.
    public var value: Node

    /// Creates a member.
    public init(key: String, keyPosition: SourcePosition? = nil, value: Node) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }

    /// Equal key and value; positions do not count.
    public static func == (left: Member, right: Member) -> Bool { left.key == right.key && left.value == right.value }

    /// Hashes key and value.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(key)
      hasher.combine(value)
    }
  }

  /// Members in document order.
  public private(set) var members: [Member]
  /// Where the keys are, once there are so many that searching would take long.
  private var places: [String: Int] = [:]
  private static let fewest = 64

  /// Creates an object. Keys must be unique.
  public init(_ members: [Member] = []) {
    self.members = members
    note()
  }

  /// Equal members in the same order.
  public static func == (left: Object, right: Object) -> Bool { left.members == right.members }

  /// Hashes the members.
  public func hash(into hasher: inout Hasher) { hasher.combine(members) }

  private mutating func note() {
    if !places.isEmpty { places = [:] }
    guard members.count > Self.fewest else { return }
    places.reserveCapacity(members.count)
    for (index, member) in members.enumerated().reversed() { places[member.key] = index }
  }

  private func place(of key: String) -> Int? {
    places.isEmpty ? members.firstIndex { $0.key == key } : places[key]
  }

  private mutating func append(_ member: Member) {
    members.append(member)
    if places.isEmpty { note() } else { places[member.key] = members.count - 1 }
  }

  /// The value of a key. Setting nil removes the member; a new key goes to the end.
  public subscript(key: String) -> Node? {
    get { place(of: key).map { members[$0].value } }
    set {
      switch (place(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil):
        members.remove(at: index)
        note()
      case (nil, let value?): append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Changes the value of a key in place; a new key goes to the end and starts as an empty object.
  public mutating func update(_ key: String, _ change: (inout Node) -> Void) {
    if let index = place(of: key) { return change(&members[index].value) }
    var value = Node.object([])
    change(&value)
    append(Member(key: key, value: value))
  }

  /// The same keys with changed values.
  public func mapping(_ change: (Node) -> Node) -> Object {
    Object(members.map { Member(key: $0.key, keyPosition: $0.keyPosition, value: change($0.value)) })
  }

  /// The keys in document order.
  public var keys: [String] { members.map(\.key) }
}
