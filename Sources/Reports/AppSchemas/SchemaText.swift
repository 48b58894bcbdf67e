import AppSchemas

/// A schema in 80 columns.
struct SchemaText {
  let outline: SchemaOutline

  var lines: [String] {
    let notes = SchemaWording.notes(outline).flatMap { [""] + wrap($0, indent: 0) }
    return wrap(SchemaWording.summary(outline), indent: 0) + table + notes
  }

  private var table: [String] {
    guard !outline.lines.isEmpty else { return [] }
    let table = TextTable(
      table: ReportTable(
        columns: ["Key", "Type", "Title"].map { ReportTable.Column(title: $0) },
        rows: outline.lines.map { line in
          [line.setting.key, line.setting.type.rawValue, SchemaWording.title(line.setting)].map { ReportPhrase($0) }
        }),
      style: TextStyle(), indents: outline.lines.map { 2 * min($0.depth, 8) })
    return [""] + table.headLines + zip(table.rowLines, outline.lines.map(details)).flatMap { $0 + $1 }
  }

  /// What no column has room for.
  private func details(_ line: SchemaOutline.Line) -> [String] {
    let standard = SchemaWording.defaultValue(line.setting)
    let choices = SchemaWording.choices(line.setting)
    let texts = [
      outline.format == nil ? nil : SchemaWording.known(line), standard.isEmpty ? nil : "default: " + standard,
      choices.isEmpty ? nil : "one of: " + choices, SchemaWording.description(line.setting),
    ]
    return texts.compactMap(\.self).flatMap { wrap($0, indent: 6 + 2 * min(line.depth, 8), hanging: 2) }
  }

  private func wrap(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    TextWrap.lines(VisibleText.escape(text), indent: indent, hanging: hanging)
  }
}
