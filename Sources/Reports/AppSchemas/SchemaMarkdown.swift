import AppSchemas

/// A schema as a table of Markdown. Settings inside others stand with the keys that lead to them.
struct SchemaMarkdown {
  let outline: SchemaOutline

  var lines: [String] {
    let notes = SchemaWording.notes(outline).flatMap { ["", MarkdownText.escapeLine($0)] }
    let table = SchemaCells(outline: outline)
    let rows = table.rows.map { $0.map(MarkdownText.escape) }
    return ["# \(SchemaWording.heading)", "", MarkdownText.escapeLine(SchemaWording.summary(outline))]
      + (rows.isEmpty ? [] : [""] + MarkdownText.table(table.heads, rows)) + notes
  }
}
