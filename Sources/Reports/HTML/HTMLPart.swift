/// A part of a page, usually about one input.
struct HTMLPart {
  let part: ReportPart
  let id: String
  /// Whether each finding tells its severity and code.
  let isGraded: Bool
  /// What the head of the page says already.
  let verdict: String

  var markup: HTML {
    let name = (part.heading?.subject).map { ShownPath.plain($0) } ?? ""
    let sections = part.sections.flatMap {
      HTMLSection(section: $0, level: headingLevel + 1, subject: name, part: part, isGraded: isGraded).markup
    }
    let body =
      heading + part.notes.map(phrase) + HTMLBooks(books: part.books, isInner: part.level > 1).markup + sections
      + part.closing.map(phrase)
    guard part.heading != nil else { return HTML("div", [("class", "part"), ("id", id)], body) }
    return HTML(
      "section",
      [("class", part.level > 1 ? "part inner" : "part"), ("id", id), ("aria-labelledby", "\(id)-title")], body)
  }

  private var headingLevel: Int { part.level + 1 }

  private var heading: [HTML] {
    guard let heading = part.heading else { return [] }
    let title = HTML("h\(headingLevel)", [("id", "\(id)-title")], [.text(heading.subject)])
    let target = heading.target.map { [HTML("p", class: "statement", "Written to \($0)")] } ?? []
    let words = heading.inputs.isEmpty ? heading.statement : Sentence.capitalised(heading.statement)
    guard words != verdict else { return [title] + target }
    let statement = HTML(
      "p", class: "statement \(heading.role.rawValue)", [heading.role.markup, .text(words)].compactMap(\.self))
    return [title, statement] + target
  }

  private func phrase(_ phrase: ReportPhrase) -> HTML {
    HTML(
      "p", class: "phrase \(phrase.role.rawValue)",
      [phrase.role == .faint ? nil : phrase.role.markup, .text(phrase.text)].compactMap(\.self))
  }
}
