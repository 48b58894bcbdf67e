/// A report for tickets and wikis.
struct MarkdownRenderer {
  func render(_ document: ReportDocument) -> String {
    document.parts.map { lines($0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(_ part: ReportPart) -> [String] {
    var blocks = part.heading.map { self.blocks($0, part.level) } ?? []
    blocks.append(books(part.books))
    blocks += part.notes.map { [phrase($0)] }
    for section in part.sections {
      blocks += MarkdownSection(section: section, level: part.level + 1, path: part.path).blocks
    }
    blocks += part.closing.map { [phrase($0)] }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func blocks(_ heading: ReportHeading, _ level: Int) -> [[String]] {
    let marks = String(repeating: "#", count: level)
    guard heading.inputs.isEmpty else {
      let inputs = heading.inputs.map { input in
        "- \(Sentence.capitalised(input.name)): \(MarkdownText.escape(input.words))"
      }
      return [["\(marks) \(MarkdownText.escape(Sentence.capitalised(heading.statement)))"], inputs]
    }
    let text = MarkdownText.escape("\(heading.subject): \(heading.statement)")
    return [["\(marks) \(text)"]] + (heading.target.map { [["Written to \(MarkdownText.escape($0))."]] } ?? [])
  }

  private func books(_ books: [ReportBook]) -> [String] {
    guard !books.isEmpty else { return [] }
    let rows = books.map { book in
      [Sentence.capitalised(book.name), Count.grouped(book.total), book.partWords].map(MarkdownText.escape)
    }
    return MarkdownText.table(["What", "Total", "Of these"], rows)
  }

  /// What is grave is bold.
  private func phrase(_ phrase: ReportPhrase) -> String {
    phrase.role == .error ? "**\(MarkdownText.escape(phrase.text))**" : MarkdownText.escapeLine(phrase.text)
  }
}
