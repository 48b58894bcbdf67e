public import Translation

/// What a rule says of itself: for reports, documentation and tests.
public struct RuleDescription: Sendable, Hashable {
  /// The stable code, kebab-case.
  public let code: String
  /// How much its findings matter, unless the configuration says otherwise.
  public let severity: Severity
  /// Whether it is applied unless somebody asks for it.
  public let isEnabledByDefault: Bool
  /// What it finds, in a sentence.
  public let summary: String
  /// Why that matters, in a sentence or two.
  public let why: String
  /// What to do, in a sentence.
  public let remedy: String
  /// Where the fact comes from.
  public let source: String

  /// Creates a description.
  public init(
    code: String, severity: Severity, isEnabledByDefault: Bool = true, summary: String, why: String, remedy: String,
    source: String
  ) {
    self.code = code
    self.severity = severity
    self.isEnabledByDefault = isEnabledByDefault
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.source = source
  }

  /// Creates the description of a built-in rule, whose sources stand with the facts.
  init(
    _ code: String, _ severity: Severity, isEnabledByDefault: Bool = true, _ summary: String, why: String,
    remedy: String
  ) {
    self.init(
      code: code, severity: severity, isEnabledByDefault: isEnabledByDefault, summary: summary, why: why,
      remedy: remedy, source: RuleSources.standard[code])
  }
}
