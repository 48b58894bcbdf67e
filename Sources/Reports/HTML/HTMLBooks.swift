/// The books as bars. Their numbers stand beside them in words.
struct HTMLBooks {
  let books: [ReportBook]
  let isInner: Bool

  var markup: [HTML] { books.isEmpty ? [] : [HTML("div", class: "books", books.map(bar))] }

  private func bar(_ book: ReportBook) -> HTML {
    HTML(
      "div", class: "book",
      [
        HTML("div", class: "name", Sentence.capitalised(book.name)), drawing(book),
        HTML("div", class: "total", book.totalWords),
        HTML("ul", class: "parts", book.parts.map(words)),
      ])
  }

  private func words(_ part: (count: Int, words: String, role: ReportRole)) -> HTML {
    HTML(
      "li", class: nil,
      [
        HTML("span", [("class", "swatch \(part.role.rawValue)"), ("aria-hidden", "true")]),
        .text("\(Count.grouped(part.count)) \(part.words)"),
      ])
  }

  /// Widths in thousandths, with a gap between the parts; nobody needs to see it who reads the words.
  private func drawing(_ book: ReportBook) -> HTML {
    var start = 0
    let rects = book.parts.map { part -> HTML in
      let width = book.total == 0 ? 0 : part.count * 1000 / book.total
      defer { start += width }
      return HTML(
        "rect",
        [
          ("class", part.role.rawValue), ("x", "\(start)"), ("y", "0"), ("width", "\(max(2, width - 3))"),
          ("height", "10"),
        ])
    }
    return HTML(
      "svg", [("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")], rects)
  }
}
