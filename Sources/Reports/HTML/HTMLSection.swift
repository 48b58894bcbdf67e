/// A section of a page.
struct HTMLSection {
  let section: ReportSection
  let level: Int
  /// What the part is about, for the captions of tables.
  let subject: String
  /// The part that it belongs to.
  let part: ReportPart
  /// Whether each finding tells its severity and code.
  let isGraded: Bool

  var markup: [HTML] {
    let title = HTML(
      "h\(level)", class: nil,
      [section.role == .faint ? nil : section.role.markup, .text(Sentence.capitalised(section.title))].compactMap(
        \.self))
    switch section.content {
    case .findings(let groups): return [HTML("section", class: "group", [title] + groups.map(group))]
    case .table(let table): return [title, self.table(table)]
    case .list(let sentences): return [title, list(sentences)]
    }
  }

  private var caption: String { subject.isEmpty ? section.title : "\(section.title): \(subject)" }

  private func group(_ group: ReportGroup) -> HTML {
    let title = group.title.map { [HTML("h\(min(6, level + 1))", $0)] } ?? []
    let name = [caption, group.title].compactMap(\.self).joined(separator: ", ")
    let findings = HTMLFindings(bundles: group.bundles, caption: name, isGraded: isGraded, part: part)
    return HTML("div", class: "group", title + [findings.markup])
  }

  /// One sentence needs no mark.
  private func list(_ sentences: [String]) -> HTML {
    sentences.count == 1
      ? HTML("p", sentences[0]) : HTML("ul", class: "sentences", sentences.map { HTML("li", $0) })
  }

  private func table(_ table: ReportTable) -> HTML {
    let heads = table.columns.map { column in
      HTML(
        "th", [("role", "columnheader"), ("scope", "col"), ("class", column.isNumeric ? "number" : nil)],
        [.text(column.title)])
    }
    let rows = table.rows.map { row in HTML("tr", [("role", "row")], zip(table.columns, row).enumerated().map(cell)) }
    let markup = HTML(
      "table", [("role", "table")],
      [
        HTML("caption", class: "unseen", caption),
        HTML("thead", [("role", "rowgroup")], [HTML("tr", [("role", "row")], heads)]),
        HTML("tbody", [("role", "rowgroup")], rows),
      ])
    return HTML("div", [("class", "scroll"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")], [markup])
  }

  private func cell(_ index: Int, _ cell: (column: ReportTable.Column, phrase: ReportPhrase)) -> HTML {
    let isHead = index == (section.firstNamedColumn ?? 0)
    let styles = [
      cell.column.isNumeric ? "number" : nil, cell.phrase.role == .plain ? nil : "phrase \(cell.phrase.role)",
    ]
    let style = styles.compactMap(\.self).joined(separator: " ")
    return HTML(
      isHead ? "th" : "td",
      [
        ("role", isHead ? "rowheader" : "cell"), ("scope", isHead ? "row" : nil),
        ("class", style.isEmpty ? nil : style), ("data-label", cell.column.title),
      ],
      [.text(cell.phrase.text)])
  }
}

extension ReportSection {
  /// The column that names a table's rows: the first that is no number.
  fileprivate var firstNamedColumn: Int? {
    if case .table(let table) = content { table.columns.firstIndex { !$0.isNumeric } } else { nil }
  }
}
