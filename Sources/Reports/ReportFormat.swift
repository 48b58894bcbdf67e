/// How a report is written.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, in 80 columns.
  case text
  /// For programs; stable and versioned.
  case json
  /// For tickets and wikis.
  case markdown
  /// A page by itself, for browsers and printers.
  case html
  /// For code hosts, which annotate lines with it: SARIF 2.1.0.
  case sarif
}
