/// A report for people at a terminal.
struct TextRenderer {
  let style: TextStyle

  func render(_ document: ReportDocument) -> String {
    var text = ""
    var isShort = true
    for part in document.parts {
      let lines = lines(part)
      guard !lines.isEmpty else { continue }
      // Parts of a single line need no air between them.
      if !text.isEmpty, !isShort || lines.count > 1 || part.heading == nil { text += "\n" }
      isShort = lines.count == 1
      text += lines.map { $0 + "\n" }.joined()
    }
    return text
  }

  private func lines(_ part: ReportPart) -> [String] {
    var lines = (part.heading.map(self.lines) ?? []) + part.books.flatMap(self.lines)
    lines += part.notes.flatMap { phrase($0, indent: 2) }
    for section in part.sections {
      if !lines.isEmpty { lines.append("") }
      lines += TextSection(section: section, style: style).lines
    }
    if !part.closing.isEmpty, !lines.isEmpty { lines.append("") }
    return lines + part.closing.flatMap { phrase($0, indent: 0) }
  }

  private func lines(_ heading: ReportHeading) -> [String] {
    guard heading.inputs.isEmpty else {
      let verdict = Sentence.capitalised(heading.statement)
      return TextWrap.lines(VisibleText.escape(verdict), indent: 0, hanging: 2).map {
        style.apply(heading.role.style ?? .heading, $0)
      } + heading.inputs.flatMap { lines(named: $0.name, $0.words) }
    }
    let target = heading.target.map { " -> \($0)" } ?? ""
    let text = VisibleText.escape("\(heading.subject)\(target): \(heading.statement)")
    return TextWrap.lines(text, indent: 0, hanging: 2).map { style.apply(.heading, $0) }
  }

  private func lines(_ book: ReportBook) -> [String] {
    let parts = book.partWords.isEmpty ? "" : ": \(book.partWords)"
    return lines(named: book.name, book.totalWords + parts)
  }

  private func lines(named name: String, _ words: String) -> [String] {
    let lines = TextWrap.lines(VisibleText.escape(words), indent: 11)
    // A long name, such as a path, has a line of its own.
    if name.count > 8 { return TextWrap.lines(VisibleText.escape(name), indent: 2, hanging: 2) + lines }
    return lines.prefix(1).map { "  " + TextWrap.pad(name, to: 9) + $0.dropFirst(11) } + lines.dropFirst()
  }

  private func phrase(_ phrase: ReportPhrase, indent: Int) -> [String] {
    TextWrap.lines(VisibleText.escape(phrase.text), indent: indent).map { line in
      let spaces = line.prefix { $0 == " " }
      return spaces + style.paint(String(line.dropFirst(spaces.count)), as: phrase.role)
    }
  }
}

extension TextStyle {
  /// The text in the colour of what it is.
  func paint(_ text: String, as role: ReportRole) -> String { role.style.map { apply($0, text) } ?? text }
}
