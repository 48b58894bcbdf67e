/// A table at a terminal: columns as wide as their cells, the widest one wrapped until all fit.
struct TextTable {
  let table: ReportTable
  let style: TextStyle

  private static let indent = "  "
  private static let gap = "  "
  private static let narrowest = 8

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
    let room = TextWrap.columns - Self.indent.count - Self.gap.count * (widths.count - 1)
    while widths.reduce(0, +) > room,
      let widest = widths.indices.filter({ !table.columns[$0].isNumeric }).max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func row(_ cells: [ReportPhrase], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      TextWrap.lines(VisibleText.escape(cell.text), indent: 0, width: max(width, 10))
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let texts = wrapped.indices.map { index in
        let text = line < wrapped[index].count ? wrapped[index][line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - text.count))
        let shown = style.paint(text, as: cells[index].role)
        if table.columns[index].isNumeric { return space + shown }
        return index == wrapped.count - 1 ? shown : shown + space
      }
      return Self.indent + texts.joined(separator: Self.gap)
    }
  }
}
