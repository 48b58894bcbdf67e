/// A table at a terminal: columns as wide as their cells, the widest one wrapped until all fit. Words are broken only
/// where whole words leave no room.
struct TextTable {
  let table: ReportTable
  let style: TextStyle

  private static let indent = "  "
  private static let gap = "  "
  private static let narrowest = 10

  var lines: [String] {
    let widths = widths
    let head = table.columns.map { ReportPhrase($0.title) }
    return row(head, widths).map { style.paint($0, as: .faint) } + table.rows.flatMap { row($0, widths) }
  }

  private var widths: [Int] {
    var widths = table.columns.indices.map { index in
      let cells = table.rows.map { index < $0.count ? VisibleText.escape($0[index].text).count : 0 }
      return max(table.columns[index].title.count, cells.max() ?? 0)
    }
    narrow(&widths, downTo: table.columns.indices.map { max(longestWord(in: $0), Self.narrowest) })
    narrow(&widths, downTo: table.columns.map { _ in Self.narrowest })
    return widths
  }

  /// Takes from the widest columns of words, until all fit or each is as narrow as it may be.
  private func narrow(_ widths: inout [Int], downTo least: [Int]) {
    let room = TextWrap.columns - Self.indent.count - Self.gap.count * (widths.count - 1)
    while widths.reduce(0, +) > room {
      let wide = widths.indices.filter { !table.columns[$0].isNumeric && widths[$0] > least[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  private func longestWord(in column: Int) -> Int {
    let words = table.rows.filter { column < $0.count }.flatMap {
      VisibleText.escape($0[column].text).split(separator: " ")
    }
    return words.map(\.count).max() ?? 0
  }

  private func row(_ cells: [ReportPhrase], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      TextWrap.lines(VisibleText.escape(cell.text), indent: 0, width: max(width, 10))
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let last = wrapped.lastIndex { line < $0.count } ?? 0
      let texts = wrapped[...last].indices.map { index in
        let text = line < wrapped[index].count ? wrapped[index][line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - text.count))
        let shown = style.paint(text, as: cells[index].role)
        if table.columns[index].isNumeric { return space + shown }
        return index == last ? shown : shown + space
      }
      return Self.indent + texts.joined(separator: Self.gap)
    }
  }
}
