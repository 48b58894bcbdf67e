public import Comparison
public import Linting
public import Owners
public import Planning

/// What a report is about.
public enum ReportSubject: Sendable {
  /// Translations. JSON is an array where many inputs were given, also if only one of them could be read.
  case translations([ReportEntry], isArray: Bool)
  /// One document compared with others.
  case comparisons([PolicyComparison])
  /// The ways to other products.
  case plan(MigrationPlan)
  /// The problems of documents.
  case lint(LintReport)
  /// What was found in a list of owners.
  case owners(OwnerReport)
  /// Who signed documents.
  case signatures(SignatureReport)
}
