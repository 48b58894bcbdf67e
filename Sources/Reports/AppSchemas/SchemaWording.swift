import AppSchemas
import Documents
import Mapping

/// Words that the texts for people share.
enum SchemaWording {
  static let heading = "App settings"

  static func form(_ form: AppSchema.Form) -> String {
    switch form {
    case .restrictionsXML: "app_restrictions.xml"
    case .playEMM: "restrictions of the Play EMM API"
    case .managedProperties: "managedProperties of the Android Management API"
    case .schemaItems: "schema items of Microsoft Graph"
    }
  }

  /// What the document is, in a sentence.
  static func summary(_ outline: SchemaOutline) -> String {
    let schema = outline.schema
    let app = schema.package.map { " of \($0)" } ?? ""
    return "\(Count.words(outline.lines.count, "setting"))\(app), from \(form(schema.form))."
  }

  /// What the reader should know of the whole, in sentences.
  static func notes(_ outline: SchemaOutline) -> [String] {
    [outline.schema.referenceNote, unknown(outline)].compactMap(\.self)
  }

  private static func unknown(_ outline: SchemaOutline) -> String? {
    guard let format = outline.format else {
      return "No table was asked which settings it knows; name a format with --for."
    }
    let keys = outline.lines.filter(\.isUnknown).map { $0.setting.key }
    guard !keys.isEmpty else { return "The table of \(format) knows all of them." }
    return "The table of \(format) does not know \(keys.joined(separator: ", "))."
  }

  static func title(_ setting: AppRestriction) -> String { setting.title ?? setting.references["title"] ?? "" }

  static func description(_ setting: AppRestriction) -> String? {
    let text = setting.description ?? setting.references["description"]
    return text == title(setting) ? nil : text
  }

  static func defaultValue(_ setting: AppRestriction) -> String {
    guard let value = setting.defaultValue else { return setting.references["defaultValue"] ?? "" }
    return value.items.map { $0.compactMap(\.scalarText).joined(separator: ", ") } ?? value.scalarText ?? ""
  }

  /// The values of a choice with what consoles call them.
  static func choices(_ setting: AppRestriction) -> String {
    guard let choices = setting.choices else { return setting.references["entryValues"] ?? "" }
    return choices.map { choice in
      choice.value + (choice.name.map { $0 == choice.value ? "" : " (\($0))" } ?? "")
    }.joined(separator: ", ")
  }

  /// The fields that the setting is known as, in words; nil for bundles and lists that have none.
  static func known(_ line: SchemaOutline.Line) -> String? {
    let fields = fields(line)
    return fields.isEmpty ? line.isUnknown ? "not known" : nil : "known as: " + fields
  }

  /// The fields that the setting is known as.
  static func fields(_ line: SchemaOutline.Line) -> String {
    line.holdsAccounts ? "the accounts" : line.fields.joined(separator: ", ")
  }
}
