import Mapping
import PolicyModel

/// The matrix as a page: graded cells that open to what stands behind them.
struct SupportMatrixHTML {
  let matrix: SupportMatrix

  func render() -> String {
    let page = HTMLPage(
      title: "Support matrix", style: PageStyle.matrixPage, script: PageScript.matrix,
      body: [
        HTML("main", [], [band, search, HTML("p", [("class", "shown"), ("role", "status")]), box]),
        HTML("footer", [], [HTML("p", "Written by easpolicy from its mapping tables.")]),
      ])
    return page.render()
  }

  private var groups: [FieldGroup] { FieldGroup.groups(matrix.fields) }

  private var band: HTML {
    HTML(
      "header", class: "band",
      [
        HTML("h1", "Support matrix"),
        HTML(
          "p",
          "\(Count.words(matrix.fields.count, "setting")) and \(Count.words(matrix.tables.count, "format")): what each "
            + "can say. A cell opens to its key, how sure that is, and why."),
        HTML("ul", class: "legend", Support.allCases.map(legend)),
        HTML(
          "nav", [("class", "jump"), ("aria-label", "Sections")],
          groups.map { HTML("a", [("href", "#section-\($0.name)")], [.text($0.title)]) }),
      ])
  }

  private func legend(_ support: Support) -> HTML {
    HTML("li", [], [Self.badge(support), .text(" " + support.explanation)])
  }

  private static func badge(_ support: Support) -> HTML {
    HTML(
      "span", class: "grade \(support.rawValue)",
      [
        HTML("span", [("aria-hidden", "true"), ("class", "mark")], [.text(support.pageMark)]),
        .text(" " + support.words),
      ])
  }

  private var search: HTML {
    HTML(
      "form", [("class", "filters"), ("hidden", ""), ("aria-label", "Filter the settings")],
      [
        HTML(
          "label", class: "field",
          [
            HTML("span", class: "label", "Search settings"),
            HTML("input", [("type", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false")]),
          ])
      ])
  }

  private var box: HTML {
    let heads =
      [HTML("th", [("scope", "col"), ("role", "columnheader")], [.text("Setting")])]
      + matrix.tables.map { table in
        HTML("th", [("scope", "col"), ("role", "columnheader"), ("title", table.title)], [.text(table.format)])
      }
    let table = HTML(
      "table", [("class", "matrix"), ("role", "table")],
      [
        HTML("caption", class: "unseen", "What each format can say of each setting"),
        HTML("thead", [("role", "rowgroup")], [HTML("tr", [("role", "row")], heads)]),
      ] + groups.map(body))
    let attributes: [(String, String?)] = [
      ("class", "matrix-box"), ("role", "region"), ("aria-label", "Support matrix"), ("tabindex", "0"),
    ]
    return HTML("div", attributes, [table])
  }

  private func body(_ group: FieldGroup) -> HTML {
    let title = HTML(
      "th", [("scope", "rowgroup"), ("role", "rowheader"), ("colspan", "\(matrix.tables.count + 1)")],
      [HTML("span", group.title)])
    let head = HTML("tr", [("class", "section"), ("id", "section-\(group.name)"), ("role", "row")], [title])
    return HTML("tbody", [("role", "rowgroup")], [head] + group.fields.map(row))
  }

  private func row(_ field: FieldDefinition) -> HTML {
    let head = HTML(
      "th", [("scope", "row"), ("role", "rowheader")],
      [HTML("code", field.id), HTML("span", class: "place", field.summary)])
    return HTML(
      "tr", [("class", "setting"), ("role", "row")], [head] + matrix.tables.map { cell(SupportCell(field, $0), $0) })
  }

  private func cell(_ cell: SupportCell, _ table: MappingTable) -> HTML {
    let attributes: [(String, String?)] = [("role", "cell"), ("data-label", table.format)]
    guard let row = cell.row else { return HTML("td", attributes, [HTML("span", class: "muted", "not told")]) }
    guard cell.facts != ["\(row.support.words)."] else { return HTML("td", attributes, [Self.badge(row.support)]) }
    let facts = cell.facts.map { HTML("p", $0) }
    let details = HTML("details", [], [HTML("summary", [], [Self.badge(row.support)])] + facts)
    return HTML("td", attributes, [details])
  }
}

extension Support {
  /// The mark on pages; the word stands beside it.
  fileprivate var pageMark: String {
    switch self {
    case .full: "✓"
    case .partial: "◐"
    case .none: "✕"
    case .unknown: "?"
    case .inherent: "="
    }
  }

  /// What the word means.
  var explanation: String {
    switch self {
    case .full: "every value can be said."
    case .partial: "some values cannot."
    case .none: "the format cannot say it."
    case .unknown: "nobody has published how the format says it."
    case .inherent: "the product always does the same; a source that asks for the same loses nothing."
    }
  }
}
