/// A table at a terminal: columns as wide as their cells, wrapped until all fit.
struct TextTable {
  let table: ReportTable
  let style: TextStyle
  var indent = 2
  /// How far the first cell of each row stands in; nothing where it is empty.
  var indents: [Int] = []

  private static let gap = "  "
  private static let narrowest = 8
  private static let long = 14

  var lines: [String] { headLines + rowLines.flatMap(\.self) }

  /// The titles of the columns.
  var headLines: [String] { row(table.columns.map { ReportPhrase($0.title, role: .faint) }, widths) }

  /// The lines of each row.
  var rowLines: [[String]] {
    let widths = widths
    return table.rows.enumerated().map { row($1, widths, inset: $0 < indents.count ? indents[$0] : 0) }
  }

  private var widths: [Int] {
    let cells = table.columns.indices.map { column in
      [table.columns[column].title] + table.rows.map { column < $0.count ? VisibleText.escape($0[column].text) : "" }
    }
    var widths = cells.map { $0.map(\.count).max() ?? 0 }
    var words = cells.map { $0.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0 }
    for (inset, cell) in zip(indents, cells.first?.dropFirst() ?? []) {
      widths[0] = max(widths[0], inset + cell.count)
      words[0] = max(words[0], inset + (cell.split(separator: " ").map(\.count).max() ?? 0))
    }
    let room = TextWrap.columns - indent - Self.gap.count * (widths.count - 1)
    // Lines are broken between words first, and within long words; names, in the first column, come last.
    let names = table.columns.firstIndex { !$0.isNumeric }
    narrow(&widths, to: room, atLeast: words.indices.map { $0 == names ? words[$0] : min(words[$0], Self.long) })
    narrow(&widths, to: room, atLeast: words.map { min($0, Self.narrowest) })
    return widths
  }

  /// Takes from the widest column until all fit.
  private func narrow(_ widths: inout [Int], to room: Int, atLeast least: [Int]) {
    while widths.reduce(0, +) > room,
      let widest = widths.indices.filter({ !table.columns[$0].isNumeric && widths[$0] > least[$0] })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
  }

  private func row(_ cells: [ReportPhrase], _ widths: [Int], inset: Int = 0) -> [String] {
    let wrapped = zip(cells, widths).enumerated().map { index, cell in
      TextWrap.lines(VisibleText.escape(cell.0.text), indent: index == 0 ? inset : 0, width: cell.1)
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      var blanks = indent
      for (index, lines) in wrapped.enumerated() {
        let cell = line < lines.count ? lines[line] : ""
        let space = max(0, widths[index] - cell.count)
        let isNumeric = table.columns[index].isNumeric
        if cell.isEmpty {
          blanks += widths[index]
        } else {
          text += String(repeating: " ", count: blanks + (isNumeric ? space : 0))
          text += style.paint(cell, as: cells[index].role)
          blanks = isNumeric ? 0 : space
        }
        blanks += Self.gap.count
      }
      return text
    }
  }
}
