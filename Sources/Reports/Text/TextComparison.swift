/// What two documents say of the same fields, side by side at a terminal.
struct TextComparison {
  let group: ReportGroup
  let style: TextStyle

  var lines: [String] {
    let title = TextSection.title(of: group, style)
    let table = TextTable(table: table, style: style, indent: 6)
    var rows = table.rowLines
    return title + table.headLines
      + group.bundles.flatMap { bundle -> [String] in
        let some = Array(rows.prefix(bundle.items.count))
        rows.removeFirst(bundle.items.count)
        return wrap(bundle.reason, 4)
          + zip(bundle.items, some).flatMap { item, row in
            row + item.remarks.flatMap { wrap($0, 8) }
          }
      }
  }

  private var table: ReportTable {
    let columns = ["Field"] + group.sideNames
    let rows = group.items.map { item in
      [ReportPhrase(item.places.compactMap(\.about).joined(separator: ", "))]
        + group.sideNames.map { name in ReportPhrase(item.sides.first { $0.name == name }?.words ?? "") }
    }
    return ReportTable(columns: columns.map { ReportTable.Column(title: $0) }, rows: rows)
  }

  private func wrap(_ text: String?, _ indent: Int) -> [String] {
    text.map { TextWrap.lines(VisibleText.escape($0), indent: indent) } ?? []
  }
}

extension ReportGroup {
  /// Whether its findings are values of two documents.
  var isCompared: Bool { !sideNames.isEmpty }

  /// The documents whose values are told, in their order.
  var sideNames: [String] {
    var names: [String] = []
    for side in items.flatMap(\.sides) where side.value != nil && !names.contains(side.name) { names.append(side.name) }
    return names
  }
}

extension ReportItem.Side {
  /// `true (14:5)`
  var words: String? { value.map { $0 + (place?.text.map { " (\($0))" } ?? "") } }
}
