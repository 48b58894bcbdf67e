/// A section of a report for tickets and wikis, in blocks that blank lines separate.
struct MarkdownSection {
  let section: ReportSection
  let level: Int
  /// The file that places need not name.
  let path: String?

  var blocks: [[String]] {
    [[heading(section.title, level)]] + content
  }

  private var content: [[String]] {
    switch section.content {
    case .findings(let groups): groups.flatMap(blocks)
    case .table(let table): [lines(table)]
    case .list(let sentences): [sentences.map { "- " + MarkdownText.escapeLine($0) }]
    }
  }

  private func heading(_ text: String, _ level: Int) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText.escape(Sentence.capitalised(text))
  }

  private func lines(_ table: ReportTable) -> [String] {
    let rows = table.rows.map { $0.map { MarkdownText.escape($0.text) } }
    return [
      MarkdownText.row(table.columns.map { MarkdownText.escape($0.title) }),
      MarkdownText.row(table.columns.map { $0.isNumeric ? "---:" : "---" }),
    ] + rows.map(MarkdownText.row)
  }

  private func blocks(_ group: ReportGroup) -> [[String]] {
    (group.title.map { [[heading($0, level + 1)]] } ?? [])
      + group.bundles.flatMap { bundle in
        (bundle.reason.map { [[MarkdownText.escapeLine($0)]] } ?? [])
          + [MarkdownFindings(items: bundle.items, path: path).lines]
      }
  }
}
