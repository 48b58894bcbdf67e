/// Findings as a table of Markdown.
struct MarkdownFindings {
  let items: [ReportItem]
  /// The file that places need not name.
  let path: String?

  /// A column: its title, and what it tells of an item.
  private struct Column {
    let title: String
    var isOptional = false
    let text: (ReportItem) -> String
  }

  var lines: [String] {
    let shown = columns.filter { column in
      !column.isOptional || items.contains { !column.text($0).isEmpty }
    }
    let rows = items.map { item in shown.map { MarkdownText.escape($0.text(item)) } }
    return MarkdownText.table(shown.map { MarkdownText.escape($0.title) }, rows)
  }

  private var hasSides: Bool { items.contains { $0.sides.contains { $0.value != nil } } }

  private var columns: [Column] {
    let labels = items.contains(where: \.isLabelled)
    return (labels ? [Column(title: "Severity") { $0.severity.word }] : [])
      + [
        Column(title: "Where", isOptional: hasSides) { list($0.places.compactMap(position)) },
        Column(title: isSilent && !hasSides ? "Which" : "Field", isOptional: labels) {
          list($0.places.compactMap(\.about))
        },
      ] + sides
      + [
        Column(title: hasSides ? "Consequence" : "What", isOptional: true) { sentences($0) },
        Column(title: "What to do", isOptional: hasSides || labels || isSilent) { $0.remedy ?? "" },
      ] + (labels ? [Column(title: "Code") { $0.code }] : [])
  }

  private var isSilent: Bool { items.allSatisfy { $0.sentence == nil } }

  private var sides: [Column] {
    var names: [String] = []
    for side in items.flatMap(\.sides) where side.value != nil && !names.contains(side.name) { names.append(side.name) }
    return names.map { name in
      Column(title: name) { item in
        item.sides.filter { $0.name == name }.compactMap { side in
          side.words
        }.joined(separator: "; ")
      }
    }
  }

  private func position(_ place: ReportItem.Place) -> String? {
    place.path == path ? place.position : place.text
  }

  private func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }

  private func sentences(_ item: ReportItem) -> String {
    ([item.sentence].compactMap(\.self) + item.remarks).joined(separator: " ")
  }
}
