public import Translation

/// Turns reports into text, JSON or Markdown. It decides nothing: what is said stands in the reports.
public struct ReportRenderer: Sendable {
  /// How reports are written.
  public let format: ReportFormat
  /// Whether text tells also of what needs no attention.
  public var isVerbose = false
  /// Whether several inputs were given, so that JSON is an array.
  public var hasManyInputs = false
  /// The colours of text.
  public var style = TextStyle()

  /// Creates a renderer.
  public init(_ format: ReportFormat) { self.format = format }

  /// The reports of some translations, ending with a line break.
  public func render(_ entries: [ReportEntry]) -> String {
    switch format {
    case .text:
      entries.map { TextReport(entry: $0, isVerbose: isVerbose, style: style).render() }.joined(separator: "\n")
    case .json:
      JSONReport(subject: .translations(entries, isArray: hasManyInputs || entries.count != 1)).render()
    case .markdown:
      entries.map { MarkdownReport(entry: $0, isVerbose: isVerbose).render() }.joined(separator: "\n")
    }
  }

  /// The report of one translation.
  public func render(_ report: Report, path: String) -> String {
    render([ReportEntry(path: path, result: .translated(report, output: nil))])
  }
}
