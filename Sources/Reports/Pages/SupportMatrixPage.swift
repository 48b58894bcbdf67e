import Mapping

/// Which format can say which field, with the meaning of the words.
struct SupportMatrixPage {
  let tables: [MappingTable]

  var lines: [String] {
    [Support.full, .partial, .inherent, .none, .unknown].map { "- \($0.words): \($0.explanation)" } + [
      "", "The numbers lead to the notes below each table.",
      "`easpolicy explain FIELD` shows the key, the evidence and the reason for each format.",
      "",
    ] + SupportMatrixMarkdown(matrix: SupportMatrix(tables: tables)).lines
  }
}
