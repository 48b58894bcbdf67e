/// How a report is written.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, in 80 columns.
  case text
  /// For programs; stable and versioned.
  case json
  /// For tickets and wikis.
  case markdown
}
