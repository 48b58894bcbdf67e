import Translation

/// Findings as a table; on a small window each becomes a card.
struct HTMLFindings {
  let bundles: [ReportBundle]
  let caption: String
  /// Whether each finding tells its severity and code.
  let isGraded: Bool
  /// The part that they belong to.
  let part: ReportPart

  /// Roles are told, because a table that is laid out as cards would else be none for programs that read aloud.
  var markup: HTML {
    let cells = columns.map { HTML("th", [("scope", "col"), ("class", $0), ("role", "columnheader")], [.text($1)]) }
    return HTML(
      "table", [("class", isGraded ? "findings" : "findings compared"), ("role", "table")],
      [
        HTML("caption", class: "unseen", caption),
        HTML("thead", [("role", "rowgroup")], [HTML("tr", [("role", "row")], cells)]),
      ] + bundles.map(body))
  }

  private var columns: [(style: String, title: String)] {
    let sides = sides.map { (style: "side", title: $0) }
    return isGraded
      ? [("severity", "Severity"), ("setting", "Setting and place"), ("what", "Explanation")] + sides
      : [("setting", sides.isEmpty ? "Where" : "Setting")] + sides + (hasRemarks ? [("what", "Consequence")] : [])
  }

  private var items: [ReportItem] { bundles.flatMap(\.items) }
  /// Tables of one part look alike.
  private var hasRemarks: Bool {
    (sides.isEmpty ? items : part.items).contains { $0.sentence != nil || !$0.remarks.isEmpty || $0.remedy != nil }
  }

  /// Rows that share a reason, below it. It goes when all of them are filtered away.
  private func body(_ bundle: ReportBundle) -> HTML {
    let reason = bundle.reason.map { reason in
      HTML(
        "tr", [("role", "row"), ("class", "reason")],
        [
          HTML(
            "th", [("role", "rowheader"), ("scope", "rowgroup"), ("colspan", String(columns.count))], [.text(reason)])
        ])
    }
    return HTML(
      "tbody", [("role", "rowgroup"), ("class", "group")], [reason].compactMap(\.self) + bundle.items.map(row))
  }

  private var sides: [String] {
    var names: [String] = []
    for side in (isGraded ? part.items : items).flatMap(\.sides) where !names.contains(side.name) {
      names.append(side.name)
    }
    return names
  }

  private func row(_ item: ReportItem) -> HTML {
    HTML(
      "tr", [("role", "row"), ("data-severity", item.severity.rawValue), ("data-kind", item.kind)],
      columns.map { column in
        switch column.style {
        case "severity": HTML("td", [("role", "cell"), ("class", "severity")], severity(item))
        case "setting": HTML("th", [("role", "rowheader"), ("scope", "row"), ("class", "setting")], setting(item))
        case "what": HTML("td", [("role", "cell"), ("class", "what")], what(item))
        default: side(column.title, item)
        }
      })
  }

  private func side(_ name: String, _ item: ReportItem) -> HTML {
    let lines = item.sides.filter { $0.name == name }.map(line).uniqued
    return HTML("td", [("role", "cell"), ("class", "side"), ("data-label", name)], lines)
  }

  private func severity(_ item: ReportItem) -> [HTML] {
    let badge = HTML(
      "span", class: "badge \(item.severity.role.rawValue)",
      [item.severity.role.markup, .text(Sentence.capitalised(item.severity.word))].compactMap(\.self))
    let kind = Sentence.capitalised(item.kind)
    let isTold = item.kind == item.code || item.sentence?.hasPrefix(kind) == true
    return [badge] + (isTold ? [] : [HTML("span", class: "kind", kind)])
  }

  private func setting(_ item: ReportItem) -> [HTML] {
    let lines = item.places.flatMap { place -> [HTML] in
      let about = place.about.map { [HTML("span", class: "about", [HTML("code", [], [.breakable($0)])])] } ?? []
      let isTold = item.sides.contains { $0.place?.position == place.position && $0.place?.path == nil }
      let position = isTold ? nil : place.path == part.path ? place.position.map(Self.words) : place.text
      return about + (position.map { [HTML("span", class: "place", $0)] } ?? [])
    }
    return lines.isEmpty ? [HTML("span", class: "place", "–")] : lines.uniqued
  }

  private func what(_ item: ReportItem) -> [HTML] {
    // The first words speak up; what follows explains them.
    let sentences = [item.sentence].compactMap(\.self) + item.remarks
    let paragraphs = sentences.enumerated().map { HTML("p", class: $0 == 0 ? nil : "remark", $1) }
    let remedy = item.remedy.map { [HTML("p", class: "remedy", Self.arrow + [HTML("span", $0)])] } ?? []
    guard isGraded else { return paragraphs + remedy }
    return paragraphs + remedy + [HTML("p", class: "code", [HTML("code", [], [.breakable(item.code)])])]
  }

  private static let arrow = [
    HTML("span", [("aria-hidden", "true")], [.text("→")]), HTML("span", class: "unseen", "What to do: "),
  ]

  private func line(_ side: ReportItem.Side) -> HTML {
    let value = side.value.map { [HTML("span", class: "value", $0)] } ?? []
    let code = side.excerpt.map { [HTML("code", [], [.breakable($0)])] } ?? []
    let position =
      side.place?.path.map { [ShownPath.plain($0), side.place?.position].compactMap(\.self).joined(separator: ":") }
      ?? side.place?.position.map(Self.words)
    let pointer = side.place?.about.map { [HTML("span", class: "place", [HTML("code", [], [.breakable($0)])])] } ?? []
    return HTML(
      "div", class: "line", value + code + (position.map { [HTML("span", class: "place", $0)] } ?? []) + pointer)
  }

  /// "line 14, column 5" for "14:5".
  private static func words(_ position: String) -> String {
    let numbers = position.split(separator: ":")
    guard numbers.count == 2 else { return position }
    return "line \(numbers[0]), column \(numbers[1])"
  }
}

extension [HTML] {
  /// Without repetition, in the same order.
  fileprivate var uniqued: [HTML] {
    var known: Set<String> = []
    return filter { known.insert($0.source).inserted }
  }
}
