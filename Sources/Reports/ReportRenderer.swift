public import Translation

/// Turns results into reports. It decides nothing: what is said stands in the results.
public struct ReportRenderer: Sendable {
  /// How reports are written.
  public let format: ReportFormat
  /// Whether text and Markdown tell also of what needs no attention. Pages always do.
  public var isVerbose = false
  /// Whether the text and Markdown of a plan tell every loss. Pages always do.
  public var isDetailed = false
  /// The colours of text.
  public var style = TextStyle()

  /// Creates a renderer.
  public init(_ format: ReportFormat) { self.format = format }

  /// The report, ending with a line break.
  public func render(_ subject: ReportSubject) -> String {
    switch format {
    case .text: TextRenderer(style: style).render(document(subject))
    case .markdown: MarkdownRenderer().render(document(subject))
    case .html: HTMLRenderer().render(document(subject))
    case .json: JSONReport(subject: subject).render()
    case .sarif: SARIFReport(subject: subject).render()
    }
  }

  /// The report of one translation.
  public func render(_ report: Report, path: String) -> String {
    render(.translations([ReportEntry(path: path, result: .translated(report, output: nil))], isArray: false))
  }

  private func document(_ subject: ReportSubject) -> ReportDocument {
    let isPage = format == .html
    return switch subject {
    case .translations(let entries, _): TranslationPage(entries: entries, isVerbose: isVerbose || isPage).document
    case .comparisons(let some): ComparisonPage(comparisons: some, isVerbose: isVerbose || isPage).document
    case .plan(let plan): PlanPage(plan: plan, isDetailed: isDetailed || isPage).document
    case .lint(let report): LintPage(report: report, isVerbose: isVerbose || isPage).document
    case .owners(let report): OwnersPage(report: report, isVerbose: isVerbose || isPage).document
    case .signatures(let report): SignaturePage(report: report).document
    }
  }
}
