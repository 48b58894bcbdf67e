import AppSchemas

/// A schema as a page.
struct SchemaHTML {
  let outline: SchemaOutline

  func render() -> String {
    let title = outline.schema.package.map { "\(SchemaWording.heading): \($0)" } ?? SchemaWording.heading
    let band = HTML("header", class: "band", [HTML("h1", title), HTML("p", SchemaWording.summary(outline))])
    let notes = SchemaWording.notes(outline).map { HTML("p", $0) }
    let page = HTMLPage(
      title: title, style: PageStyle.report, script: "",
      body: [
        HTML("main", [], [band] + (outline.lines.isEmpty ? [] : [table]) + notes),
        HTML("footer", [], [HTML("p", "Written by easpolicy from the app's schema.")]),
      ])
    return page.render()
  }

  private var table: HTML {
    let cells = SchemaCells(outline: outline)
    let heads = cells.heads.map { HTML("th", [("role", "columnheader"), ("scope", "col")], [.text($0)]) }
    let rows = cells.rows.map { row in
      HTML("tr", [("role", "row")], zip(cells.heads, row).enumerated().map { cell($0, $1.0, $1.1) })
    }
    let markup = HTML(
      "table", [("role", "table")],
      [
        HTML("caption", class: "unseen", SchemaWording.heading),
        HTML("thead", [("role", "rowgroup")], [HTML("tr", [("role", "row")], heads)]),
        HTML("tbody", [("role", "rowgroup")], rows),
      ])
    let region = HTML(
      "div", [("class", "scroll"), ("role", "region"), ("aria-label", SchemaWording.heading), ("tabindex", "0")],
      [markup])
    return HTML("section", [("class", "part"), ("aria-label", SchemaWording.heading)], [region])
  }

  private func cell(_ index: Int, _ head: String, _ text: String) -> HTML {
    HTML(
      index == 0 ? "th" : "td",
      [("role", index == 0 ? "rowheader" : "cell"), ("scope", index == 0 ? "row" : nil), ("data-label", head)],
      [index == 0 || head == SchemaCells.fields ? .breakable(text) : .text(text)])
  }
}
