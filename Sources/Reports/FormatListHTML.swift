import Mapping

/// The list of formats as a page.
struct FormatListHTML {
  let tables: [MappingTable]

  func render() -> String {
    let count = HTML("p", "\(Count.words(tables.count, "format")), and how each gets into its product.")
    let band = HTML("header", class: "band", [HTML("h1", "Formats"), count])
    let page = HTMLPage(
      title: "Formats", style: PageStyle.report, script: "",
      body: [
        HTML("main", [], [band] + tables.map(section)),
        HTML("footer", [], [HTML("p", "Written by easpolicy from its mapping tables.")]),
      ])
    return page.render()
  }

  private func section(_ table: MappingTable) -> HTML {
    let facts = FormatTopic(table: table).topic.paragraphs.map { paragraph -> HTML in
      let name = paragraph.name.map { [HTML("strong", $0 + ": ")] } ?? []
      return HTML("li", [], name + [.text(paragraph.text)])
    }
    return HTML(
      "section", [("class", "part"), ("aria-labelledby", "format-\(table.format)")],
      [
        HTML("h2", [("id", "format-\(table.format)")], [.text(table.format)]),
        HTML("p", class: "statement", table.title), HTML("ul", class: "sentences", facts),
      ])
  }
}
