public import Translation

/// Which rules are switched on and off, and how much their findings matter.
public struct LintConfiguration: Sendable, Equatable {
  /// The rules that are switched off, with the reason if somebody gave one. Their findings are listed as silenced.
  public private(set) var disabled: [String: String?] = [:]
  /// The rules that are switched on although they are off by default.
  public private(set) var enabled: Set<String> = []
  /// Severities that differ from those of the rules.
  public private(set) var severities: [String: Severity] = [:]

  /// Every rule as it is.
  public init() {}

  /// Switches a rule off.
  ///
  /// - Throws: ``UsageFault`` with the nearest name if there is no such rule.
  public mutating func disable(_ rule: String, reason: String? = nil) throws(UsageFault) {
    try Self.check(rule)
    enabled.remove(rule)
    disabled[rule] = .some(reason)
  }

  /// Switches a rule on, also one that was switched off before.
  ///
  /// - Throws: ``UsageFault`` with the nearest name if there is no such rule.
  public mutating func enable(_ rule: String) throws(UsageFault) {
    try Self.check(rule)
    disabled[rule] = nil
    enabled.insert(rule)
  }

  /// Says how much a rule's findings matter.
  ///
  /// - Throws: ``UsageFault`` with the nearest name if there is no such rule.
  public mutating func setSeverity(_ severity: Severity, of rule: String) throws(UsageFault) {
    try Self.check(rule)
    severities[rule] = severity
  }

  /// Whether a rule is looked at: what is off by default is not, until somebody asks for it.
  func applies(_ rule: RuleDescription) -> Bool { rule.isEnabledByDefault || enabled.contains(rule.code) }

  private static func check(_ rule: String) throws(UsageFault) {
    guard !LintRules.codes.contains(rule) else { return }
    throw UsageFault(LintRules.unknown(rule))
  }
}
