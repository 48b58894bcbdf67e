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
    case .findings(let groups):
      groups.flatMap { group in
        group.isCompared ? TextComparison(group: group, style: style).lines : lines(group)
      }
    case .table(let table): TextTable(table: table, style: style).lines
    case .list(let sentences):
      sentences.flatMap { TextWrap.lines("- " + VisibleText.escape($0), indent: 2, hanging: 2) }
    }
  }

  private func lines(_ group: ReportGroup) -> [String] {
    let indent = group.title == nil ? 2 : 4
    return Self.title(of: group, style)
      + group.bundles.flatMap { bundle in
        (bundle.reason.map { wrap($0, indent) } ?? [])
          + bundle.items.flatMap { lines($0, indent: indent, bare: indent) }
      }
  }

  /// What findings are about, such as an account.
  static func title(of group: ReportGroup, _ style: TextStyle) -> [String] {
    let lines = group.title.map { TextWrap.lines(VisibleText.escape($0), indent: 2, hanging: 2) } ?? []
    return lines.map { style.apply(.heading, $0) }
  }

  /// - Parameter bare: Where the sentences of an item start that has no place.
  private func lines(_ item: ReportItem, indent: Int, bare: Int) -> [String] {
    let head = headings(item.places, indent)
    let inner = head.isEmpty ? bare : indent + 4
    let remedy = item.remedy.map { wrap("-> " + $0, indent + 4, hanging: 3) } ?? []
    return head + sentence(item, inner) + item.remarks.flatMap { wrap($0, inner) } + remedy
  }

  /// Fields without places in a file stand in a row.
  private func headings(_ places: [ReportItem.Place], _ indent: Int) -> [String] {
    guard places.count > 1, places.allSatisfy({ $0.text == nil }) else { return places.flatMap { heading($0, indent) } }
    return wrap(places.compactMap(\.about).joined(separator: ", "), indent)
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

  private func wrap(_ text: String, _ indent: Int, hanging: Int = 0) -> [String] {
    TextWrap.lines(VisibleText.escape(text), indent: indent, hanging: hanging)
  }
}
