public import PolicyModel

/// A test on the values of an account and its profile.
public indirect enum Condition: Sendable, Hashable {
  /// The field has one of the values.
  case isOne(field: String, of: [FieldValue])
  /// The field has a value, or has none.
  case isSet(field: String, Bool)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// Whether the condition holds, given how to look up a field's value.
  public func holds(_ value: (String) -> FieldValue?) -> Bool {
    switch self {
    case .isOne(let field, let values): value(field).map { found in values.contains { $0.isAlike(found) } } ?? false
    case .isSet(let field, let expected): (value(field) != nil) == expected
    case .all(let conditions): conditions.allSatisfy { $0.holds(value) }
    case .any(let conditions): conditions.contains { $0.holds(value) }
    case .not(let condition): !condition.holds(value)
    }
  }

  /// The fields that the condition looks at, in its order.
  public var fields: [String] {
    switch self {
    case .isOne(let field, _), .isSet(let field, _): [field]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.fields)
    case .not(let condition): condition.fields
    }
  }

  /// The condition in words: `server.hostType is onPremises`.
  public var summary: String {
    switch self {
    case .isOne(let field, let values): "\(field) is \(values.map(\.summary).joined(separator: " or "))"
    case .isSet(let field, true): "\(field) is set"
    case .isSet(let field, false): "\(field) is not set"
    case .all(let conditions): conditions.map(\.summary).joined(separator: " and ")
    case .any(let conditions): conditions.map(\.summary).joined(separator: " or ")
    case .not(let condition): "not (\(condition.summary))"
    }
  }
}

extension FieldValue {
  /// Equal, or text that differs in case only: hosts and addresses have none.
  func isAlike(_ other: FieldValue) -> Bool {
    guard case .text(let left) = self, case .text(let right) = other else { return self == other }
    return left.canonicalText.lowercased() == right.canonicalText.lowercased()
  }

  /// The value in words for reports; never a secret.
  public var summary: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .text(let template): template.canonicalText
    case .list(let items): items.isEmpty ? "an empty list" : items.map(\.canonicalText).joined(separator: ", ")
    case .word(let word): word
    case .words(let words): words.isEmpty ? "none" : words.joined(separator: ", ")
    case .interval(let interval): interval.text
    case .secret(let secret): secret.description
    case .certificate: "a certificate"
    case .settings: "settings"
    }
  }
}
