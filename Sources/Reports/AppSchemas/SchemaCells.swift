import AppSchemas

/// The columns of a schema where there is room for all. A column in which no setting says anything is left out.
struct SchemaCells {
  /// The column of the fields that a table knows the settings as.
  static let fields = "Known as"

  let heads: [String]
  let rows: [[String]]

  init(outline: SchemaOutline) {
    let heads =
      ["Key", "Type", "Title", "Default", "Values", "What for"] + (outline.format == nil ? [] : [Self.fields])
    let rows = outline.lines.map { Self.row($0, namesFields: outline.format != nil) }
    let told = heads.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    self.heads = told.map { heads[$0] }
    self.rows = rows.map { row in told.map { row[$0] } }
  }

  private static func row(_ line: SchemaOutline.Line, namesFields: Bool) -> [String] {
    let setting = line.setting
    return [
      line.path.filter { !$0.isEmpty }.joined(separator: " / "), setting.type.rawValue, SchemaWording.title(setting),
      SchemaWording.defaultValue(setting), SchemaWording.choices(setting), SchemaWording.description(setting) ?? "",
    ] + (namesFields ? [SchemaWording.fields(line)] : [])
  }
}
