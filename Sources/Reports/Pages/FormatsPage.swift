import Documents
import Mapping

/// Each format in a section of its own.
struct FormatsPage {
  let tables: [MappingTable]

  var lines: [String] {
    [
      "The canonical model's own documents are the format `canonical`: YAML, or JSON with `--syntax json`. Their schema is",
      "[canonical.schema.json](canonical.schema.json).",
    ] + tables.flatMap(section) + envelopes
  }

  private var envelopes: [String] {
    [
      "", "## Envelopes", "",
      "What products and APIs take around the settings of an Android app. `--envelope` chooses one;",
      "all are recognised when they are read, and `--into DOCUMENT` merges into one that holds other settings.",
    ]
      + AppEnvelopes.all.flatMap { envelope in
        ["", "### \(envelope.name)", "", MarkdownText.escape(envelope.title), ""]
          + EnvelopeTopic(envelope: envelope).paragraphs.map(item)
      }
  }

  private func item(_ paragraph: Topic.Paragraph) -> String {
    "- " + (paragraph.name.map { "**\($0):** " } ?? "") + MarkdownText.escape(paragraph.text)
  }

  private func section(_ table: MappingTable) -> [String] {
    let paragraphs = FormatTopic(table: table).topic.paragraphs.map(item)
    return ["", "## \(table.format)", "", MarkdownText.escape(table.title), ""] + paragraphs
  }
}
