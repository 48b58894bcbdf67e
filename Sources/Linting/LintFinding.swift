import Documents
public import Translation

/// A problem that a rule found in a document.
public struct LintFinding: Sendable, Hashable {
  /// The code of the rule.
  public let rule: String
  /// How much it matters: the rule's severity, or the one that the configuration gives it.
  public internal(set) var severity: Severity
  /// The file.
  public let path: String
  /// Where it is; nil if it is about the whole document.
  public let location: Location?
  /// The field that it is about, if it is about one.
  public let field: String?
  /// The record that it is about, if it is about one.
  public let record: RecordID?
  /// What is wrong, in a sentence; never a secret.
  public let summary: String
  /// What to do, in a sentence.
  public let remedy: String
  /// Other places that belong to it, such as the other of two equal accounts.
  public let related: [RelatedPlace]

  /// Creates a finding.
  public init(
    rule: String, severity: Severity, path: String, location: Location?, field: String? = nil,
    record: RecordID? = nil, summary: String, remedy: String, related: [RelatedPlace] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.location = location
    self.field = field
    self.record = record
    self.summary = PublicAddress.text(summary)
    self.remedy = remedy
    self.related = related
  }

  /// Another place that belongs to a finding.
  public struct RelatedPlace: Sendable, Hashable {
    /// The file.
    public let path: String
    /// Where it is.
    public let location: Location?
    /// What is there, in a sentence.
    public let summary: String

    /// Creates a place.
    public init(path: String, location: Location?, summary: String) {
      self.path = path
      self.location = location
      self.summary = summary
    }
  }
}

/// A finding that somebody switched off.
public struct SilencedFinding: Sendable, Hashable {
  /// What was found.
  public let finding: LintFinding
  /// Why it was switched off; nil if nobody said.
  public let reason: String?

  /// Creates a silenced finding.
  public init(finding: LintFinding, reason: String?) {
    self.finding = finding
    self.reason = reason
  }
}
