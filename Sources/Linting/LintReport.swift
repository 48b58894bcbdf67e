public import Translation

/// What the rules found in some documents.
public struct LintReport: Sendable {
  /// The documents in the order given.
  public let entries: [LintEntry]
  /// The rules that were applied, by code.
  public let rules: [RuleDescription]

  /// Creates a report.
  public init(entries: [LintEntry], rules: [RuleDescription]) {
    self.entries = entries
    self.rules = rules
  }

  /// Every finding.
  public var findings: [LintFinding] { entries.flatMap(\.findings) }
  /// The gravest severity.
  public var worst: Severity { findings.map(\.severity).max() ?? .none }
}

/// What the rules found in one document.
public struct LintEntry: Sendable {
  /// The file; `-` is standard input.
  public let path: String
  /// What became of it.
  public let result: Result

  /// Creates an entry.
  public init(path: String, result: Result) {
    self.path = path
    self.result = result
  }

  /// What became of a document.
  public enum Result: Sendable {
    /// It was read and judged.
    case judged(format: String, accounts: Int, findings: [LintFinding], silenced: [SilencedFinding])
    /// It could not be used.
    case unusable(UnusableInput)
  }

  /// The findings, the gravest first, then in the order of the document.
  public var findings: [LintFinding] {
    if case .judged(_, _, let findings, _) = result { findings } else { [] }
  }

  /// The findings that somebody switched off, in the order of the document.
  public var silenced: [SilencedFinding] {
    if case .judged(_, _, _, let silenced) = result { silenced } else { [] }
  }
}
