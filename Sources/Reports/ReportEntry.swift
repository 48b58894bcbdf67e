public import Translation

/// One translation in a report: what was read, what came out, or why nothing did.
public struct ReportEntry: Sendable {
  /// The input's path; `-` is standard input.
  public let path: String
  /// What became of it.
  public let result: Result

  /// What became of an input.
  public enum Result: Sendable {
    /// It was translated.
    case translated(Report, output: String?)
    /// It could not be used.
    case unusable(UnusableInput)
  }

  /// Creates an entry.
  public init(path: String, result: Result) {
    self.path = path
    self.result = result
  }
}

/// Paths as people read them.
enum ShownPath {
  /// Safe for a terminal.
  static func text(_ path: String) -> String { VisibleText.escape(plain(path)) }

  /// For renderers, which escape it.
  static func plain(_ path: String) -> String { path == "-" ? "<stdin>" : path }
}
