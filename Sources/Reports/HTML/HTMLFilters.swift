import Translation

/// The controls above the findings. They appear only where scripts run; without, everything is shown.
struct HTMLFilters {
  private let items: [ReportItem]

  private let isGraded: Bool

  init(document: ReportDocument) {
    items = document.parts.flatMap(\.items)
    isGraded = document.isGraded
  }

  var markup: [HTML] {
    guard items.count > 1 else { return [] }
    let button = HTML("button", [("type", "button")], [.text("Show all")])
    return [
      HTML(
        "form", [("class", "filters"), ("hidden", ""), ("aria-label", "Filter the findings")],
        (isGraded ? [severities] : []) + [kinds, search, button]),
      HTML("p", [("class", "shown"), ("role", "status")]),
    ]
  }

  private var severities: HTML {
    let some = [Severity.error, .warning, .info, .none].filter { severity in items.contains { $0.severity == severity }
    }
    let boxes = some.map { severity in
      HTML(
        "label", [],
        [
          HTML("input", [("type", "checkbox"), ("name", "severity"), ("value", severity.rawValue), ("checked", "")]),
          .text(" " + Sentence.capitalised(Count.unit(severity.word, severity == .none ? 1 : 2))),
        ])
    }
    return HTML("fieldset", [], [HTML("legend", "Severity")] + boxes)
  }

  private var kinds: HTML {
    var names: [String] = []
    for item in items where !names.contains(item.kind) { names.append(item.kind) }
    let options = [HTML("option", [("value", "all"), ("selected", "")], [.text("All kinds")])]
    return HTML(
      "label", class: "field",
      [HTML("span", class: "label", "Kind"), HTML("select", [("name", "kind")], options + names.map(option))])
  }

  /// Codes stay as they are; words begin with a capital letter.
  private func option(_ name: String) -> HTML {
    let isCode = items.contains { $0.kind == name && $0.code == name }
    return HTML("option", [("value", name)], [.text(isCode ? name : Sentence.capitalised(name))])
  }

  private var search: HTML {
    HTML(
      "label", class: "field",
      [
        HTML("span", class: "label", "Search settings and text"),
        HTML("input", [("type", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false")]),
      ])
  }
}
