/// A section of a report at a terminal.
struct TextSection {
  let section: ReportSection
  let style: TextStyle

  var lines: [String] {
    let title = TextWrap.lines(VisibleText.escape(section.title) + ":", indent: 0, hanging: 2)
    return title.map { style.apply(section.role.style ?? .heading, $0) } + content
  }

  private var content: [String] {
    switch section.content {
    case .findings(let groups): groups.flatMap(lines)
    case .table(let table): TextTable(table: table, style: style).lines
    case .list(let sentences):
      sentences.flatMap { TextWrap.lines("- " + VisibleText.escape($0), indent: 2, hanging: 2) }
    }
  }

  private func lines(_ group: ReportGroup) -> [String] {
    guard let title = group.title else { return group.items.flatMap { lines($0, indent: 2, bare: 2) } }
    return TextWrap.lines(VisibleText.escape(title), indent: 2, hanging: 2)
      + group.items.flatMap { lines($0, indent: 4, bare: 4) }
  }

  /// - Parameter bare: Where the sentences of an item start that has no place.
  private func lines(_ item: ReportItem, indent: Int, bare: Int) -> [String] {
    let head = item.places.flatMap { heading($0, indent) }
    let inner = head.isEmpty ? bare : indent + 4
    let remedy = item.remedy.map { wrap("-> " + $0, indent + 4, hanging: 3) } ?? []
    return head + sentence(item, inner) + item.sides.flatMap { lines($0, inner) }
      + item.remarks.flatMap { wrap($0, inner) } + remedy
  }

  private func heading(_ place: ReportItem.Place, _ indent: Int) -> [String] {
    let parts = [place.text, place.about].compactMap(\.self).map { VisibleText.escape($0) }
    let line = String(repeating: " ", count: indent) + parts.joined(separator: "  ")
    if parts.isEmpty { return [] }
    // A long path stays whole, so that editors can follow it.
    return line.count <= TextWrap.columns ? [line] : parts.map { String(repeating: " ", count: indent) + $0 }
  }

  private func sentence(_ item: ReportItem, _ indent: Int) -> [String] {
    guard item.isLabelled else { return item.sentence.map { wrap($0, indent) } ?? [] }
    let word = item.severity.word + ":"
    var lines = wrap("\(word) \(item.sentence ?? "") [\(item.code)]", indent)
    if let first = lines.first, let range = first.firstRange(of: word) {
      lines[0] = first[..<range.lowerBound] + style.paint(word, as: item.severity.role) + first[range.upperBound...]
    }
    return lines
  }

  /// `base   true, old.mobileconfig:14:5`
  private func lines(_ side: ReportItem.Side, _ indent: Int) -> [String] {
    guard let value = side.value else { return [] }
    let name = TextWrap.pad(side.name.lowercased(), to: 7)
    let place = side.place?.text.map { " (\($0))" } ?? ""
    let lines = wrap(value + place, indent + name.count)
    return lines.prefix(1).map { String(repeating: " ", count: indent) + name + $0.dropFirst(indent + name.count) }
      + lines.dropFirst()
  }

  private func wrap(_ text: String, _ indent: Int, hanging: Int = 0) -> [String] {
    TextWrap.lines(VisibleText.escape(text), indent: indent, hanging: hanging)
  }
}
