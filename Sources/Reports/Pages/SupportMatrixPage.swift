import Mapping

/// Which format can say which field, with the meaning of the words.
struct SupportMatrixPage {
  let tables: [MappingTable]

  var lines: [String] {
    [
      "- yes: every value can be said.",
      "- partly: some values cannot.",
      "- always so: the product always does the same; a source that asks for the same loses nothing.",
      "- no: the format cannot say it.",
      "- unknown: nobody has published how the format says it.",
      "",
      "`easpolicy explain FIELD` shows the key, the evidence and the reason for each format.",
      "",
    ] + SupportMatrix(tables: tables).render(.markdown).split(separator: "\n").map(String.init)
  }
}
