import Translation

/// One rule: what it says of itself, examples that prove and explain it, and the search.
///
/// A rule knows no vendor. It reads the canonical model, how the document was read, and what the tables declare.
public protocol LintRule: Sendable {
  /// What the rule says of itself.
  static var description: RuleDescription { get }
  /// Documents with and without the problem. They are the rule's tests and its documentation.
  static var examples: [LintExample] { get }

  /// Creates the rule.
  init()

  /// What the rule finds in a document, in the order of the document.
  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding]
}

extension LintRule {
  /// A finding of this rule.
  ///
  /// - Parameters:
  ///   - remedy: What to do; nil: what the rule says in general.
  ///   - severity: How much it matters; nil: what the rule says in general.
  func finding(
    _ place: LintPlace, _ summary: String, remedy: String? = nil, severity: Severity? = nil,
    related: [LintFinding.RelatedPlace] = []
  ) -> LintFinding {
    LintFinding(
      rule: Self.description.code, severity: severity ?? Self.description.severity, path: place.path,
      location: place.location, field: place.field, record: place.record, summary: summary,
      remedy: remedy ?? Self.description.remedy, related: related)
  }
}

/// A rule that looks at each account by itself.
protocol AccountRule: LintRule {
  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding]
}

extension AccountRule {
  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    document.accounts.flatMap { findings(in: $0, context) }
  }
}

/// A rule that looks at each profile by itself.
protocol ProfileRule: LintRule {
  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding]
}

extension ProfileRule {
  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    document.profiles.flatMap { findings(in: $0, context) }
  }
}
