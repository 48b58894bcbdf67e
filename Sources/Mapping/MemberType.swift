public import Documents

/// The type of a member of settings that are carried whole.
public enum MemberType: String, Sendable, Hashable, CaseIterable {
  case boolean, integer, number, text, date, data, list, object

  /// Whether a value is of the type.
  public func takes(_ node: Node) -> Bool {
    switch (self, node.value) {
    case (.boolean, .boolean), (.number, .number), (.text, .string), (.date, .date), (.data, .data), (.list, .array),
      (.object, .object):
      true
    case (.integer, .number(let number)): number.isInteger
    default: false
    }
  }

  /// The type in words.
  public var summary: String {
    switch self {
    case .boolean: "true or false"
    case .integer: "an integer"
    case .number: "a number"
    case .text: "text"
    case .date: "a date"
    case .data: "data"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension Row {
  /// Stands in ``Row/memberTypes`` for all members that are not named.
  public static let otherMembers = "*"

  /// The type that a member of the row's settings must have; nil: any.
  public func memberType(_ key: String) -> MemberType? { memberTypes[key] ?? memberTypes[Self.otherMembers] }

  /// The members of settings that are of another type than they must be, with what they must be.
  public func misfits(in settings: Node) -> [(key: String, expectation: String)] {
    if memberTypes.isEmpty { return [] }
    return (settings.object?.members ?? []).compactMap { member in
      guard let type = memberType(member.key), !member.value.isNull, !type.takes(member.value) else { return nil }
      return (member.key, "must be \(type.summary)")
    }
  }
}
