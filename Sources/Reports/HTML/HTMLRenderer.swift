/// A report as a page by itself: for browsers and printers, wide and narrow, light and dark, with and without scripts.
struct HTMLRenderer {
  func render(_ document: ReportDocument) -> String {
    let parts = document.parts.enumerated().map {
      HTMLPart(part: $1, id: "part-\($0 + 1)", isGraded: document.isGraded, verdict: document.verdict.text).markup
    }
    let main = HTML(
      "main", [],
      [HTMLSummary(document: document).markup, contents(document)].compactMap(\.self)
        + HTMLFilters(document: document).markup + parts)
    let page = HTMLPage(
      title: title(document), style: PageStyle.report, script: PageScript.filters, body: [main, footer])
    return page.render()
  }

  private func title(_ document: ReportDocument) -> String {
    let subjects = document.parts.filter { $0.level == 1 }.compactMap(\.heading?.subject)
    return ([document.title] + subjects.prefix(1)).joined(separator: ": ")
  }

  /// The parts of a long page.
  private func contents(_ document: ReportDocument) -> HTML? {
    let entries = document.parts.enumerated().compactMap { index, part -> HTML? in
      guard let heading = part.heading else { return nil }
      return HTML("li", [], [HTML("a", [("href", "#part-\(index + 1)")], [.text(heading.subject)])])
    }
    guard entries.count > 2 else { return nil }
    let summary = HTML("summary", "Contents (\(entries.count))")
    return HTML(
      "nav", [("class", "contents"), ("aria-label", "Contents")],
      [HTML("details", [], [summary, HTML("ol", [], entries)])])
  }

  private var footer: HTML {
    HTML("footer", [], [HTML("p", "Written by easpolicy. Secrets are never shown.")])
  }
}
