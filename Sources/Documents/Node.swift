/// One value of a document, whatever its syntax, with the position it was read from.
///
/// Equality compares values (and the order of members), never positions.
public struct Node: Sendable, Hashable {
  /// What the node holds.
  public enum Value: Sendable, Hashable {
    case null
    case boolean(Bool)
    case number(Number)
    case string(String)
    /// Bytes: property-list `data`.
    case data([UInt8])
    /// An instant as `YYYY-MM-DDTHH:MM:SSZ`: property-list `date`.
    case date(String)
    case array([Node])
    case object(Object)
  }

  /// What the node holds.
  public var value: Value
  /// Where the value starts, when it was read from a file.
  public var position: SourcePosition?

  /// Creates a node.
  public init(_ value: Value, at position: SourcePosition? = nil) {
    self.value = value
    self.position = position
  }

  /// Equal values, in the same order; positions do not count.
  public static func == (left: Node, right: Node) -> Bool { left.value == right.value }

  /// Hashes the value alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Node {
  /// A text node without position.
  public static func string(_ text: String) -> Node { Node(.string(text)) }
  /// A truth value without position.
  public static func boolean(_ value: Bool) -> Node { Node(.boolean(value)) }
  /// An integer without position.
  public static func integer(_ value: Int) -> Node { Node(.number(Number(value))) }
  /// An array without position.
  public static func array(_ items: [Node]) -> Node { Node(.array(items)) }
  /// An object without position.
  public static func object(_ members: [(String, Node)]) -> Node {
    Node(.object(Object(members.map { Object.Member(key: $0.0, value: $0.1) })))
  }

  /// The text, if this is a string.
  public var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The truth value, if this is one.
  public var boolean: Bool? {
    if case .boolean(let value) = value { value } else { nil }
  }

  /// The integer, if this is one that fits in 64 bits.
  public var integer: Int? {
    if case .number(let number) = value { number.integer } else { nil }
  }

  /// The items, if this is an array.
  public var items: [Node]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// The members, if this is an object.
  public var object: Object? {
    if case .object(let object) = value { object } else { nil }
  }

  /// Whether this is a null.
  public var isNull: Bool { value == .null }

  /// Whether this counts as a leaf: a scalar (null included) or an empty container.
  public var isLeaf: Bool {
    switch value {
    case .array(let items): items.isEmpty
    case .object(let object): object.members.isEmpty
    default: true
    }
  }

  /// What the value is called in messages to an administrator.
  public var kind: String {
    switch value {
    case .null: "null"
    case .boolean: "true or false"
    case .number(let number): number.isInteger ? "an integer" : "a real number"
    case .string: "text"
    case .data: "data"
    case .date: "a date"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
