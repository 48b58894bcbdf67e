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
    let isAsked = outline.format != nil
    let hasDefaults = outline.lines.contains { !SchemaWording.defaultValue($0.setting).isEmpty }
    let columns =
      ["Key", "Type", "Title"] + (hasDefaults ? ["Default"] : []) + (isAsked ? ["Known as"] : [])
    let rows = outline.lines.map { line in
      [line.setting.key, line.setting.type.rawValue, SchemaWording.title(line.setting)]
        + (hasDefaults ? [SchemaWording.defaultValue(line.setting)] : [])
        + (isAsked ? [SchemaWording.fields(line)] : [])
    }
    let table = TextTable(
      table: ReportTable(
        columns: columns.map { ReportTable.Column(title: $0) }, rows: rows.map { $0.map { ReportPhrase($0) } }),
      style: TextStyle(), indents: outline.lines.map { 2 * min($0.depth, 8) })
    let details = outline.lines.map(details)
    return [""] + table.headLines + zip(table.rowLines, details).flatMap { $0 + $1 }
  }

  /// What no column has room for.
  private func details(_ line: SchemaOutline.Line) -> [String] {
    let indent = 6 + 2 * min(line.depth, 8)
    let choices = SchemaWording.choices(line.setting)
    let texts = [choices.isEmpty ? nil : "One of: " + choices, SchemaWording.description(line.setting)]
    return texts.compactMap(\.self).flatMap { wrap($0, indent: indent, hanging: 2) }
  }

  private func wrap(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    TextWrap.lines(VisibleText.escape(text), indent: indent, hanging: hanging)
  }
}
