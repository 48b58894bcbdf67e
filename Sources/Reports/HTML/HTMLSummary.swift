/// The band at the head of a page: what it is, the verdict, the numbers that matter.
struct HTMLSummary {
  let document: ReportDocument

  var markup: HTML {
    let verdict = HTML(
      "p", class: "verdict \(document.verdict.role.rawValue)",
      [document.verdict.role.markup].compactMap(\.self) + [.text(document.verdict.text)])
    return HTML(
      "header", class: "band",
      [HTML("h1", document.title), verdict, HTML("dl", class: "figures", document.figures.map(figure))])
  }

  private func figure(_ figure: ReportFigure) -> HTML {
    HTML("div", class: figure.role.rawValue, [HTML("dt", figure.label), HTML("dd", figure.value)])
  }
}

extension ReportRole {
  /// A mark beside words, so that colour is not the only one to tell; nil for what needs none.
  var mark: String? {
    switch self {
    case .plain: nil
    case .good: "✓"
    case .info: "ℹ"
    case .warning: "▲"
    case .error: "✕"
    case .faint: "○"
    }
  }

  /// The mark; programs that read aloud have the words beside it.
  var markup: HTML? {
    mark.map { HTML("span", [("class", "mark"), ("aria-hidden", "true")], [.text($0 + "\u{a0}")]) }
  }
}
