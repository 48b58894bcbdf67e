import Mapping

/// Each format in a section of its own.
struct FormatsPage {
  let tables: [MappingTable]

  var lines: [String] {
    [
      "The canonical model's own documents are the format `canonical`: YAML, or JSON with `--syntax json`. Their schema is",
      "[canonical.schema.json](canonical.schema.json).",
    ] + tables.flatMap(section)
  }

  private func section(_ table: MappingTable) -> [String] {
    let paragraphs = FormatTopic(table: table).topic.paragraphs.map { paragraph in
      "- " + (paragraph.name.map { "**\($0):** " } ?? "") + MarkdownText.escape(paragraph.text)
    }
    return ["", "## \(table.format)", "", MarkdownText.escape(table.title), ""] + paragraphs
  }
}
