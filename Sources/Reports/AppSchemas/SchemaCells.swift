import AppSchemas

/// The columns of a schema where there is room for all.
struct SchemaCells {
  let outline: SchemaOutline

  var heads: [String] {
    ["Key", "Type", "Title", "Default", "Values", "What for"] + (outline.format == nil ? [] : ["Known as"])
  }

  var rows: [[String]] {
    outline.lines.map { line in
      let setting = line.setting
      return [
        line.path.filter { !$0.isEmpty }.joined(separator: " / "), setting.type.rawValue, SchemaWording.title(setting),
        SchemaWording.defaultValue(setting), SchemaWording.choices(setting), SchemaWording.description(setting) ?? "",
      ] + (outline.format == nil ? [] : [SchemaWording.fields(line)])
    }
  }
}
