import AppSchemas
import Documents
import Mapping

/// A row of a new mapping table for a setting of an app.
struct SchemaRow {
  let path: [String]
  let setting: AppRestriction

  /// The lines of the row; a comment where the language of tables cannot say the setting.
  func text(_ name: String) -> String {
    guard SchemaScaffold.isPath(path), setting.type != .bundleArray else {
      return comment("\(shownKey): a row cannot say it")
    }
    let key = YAMLQuote.text(path.joined(separator: "/"))
    var members = ["local: \(name)", "type: \(type)", "key: \(key)"]
    if let title = setting.title { members.append("label: \(YAMLQuote.text(title))") }
    if let values { members.append("convert: {map: \(values)}") }
    if let standard { members.append("default: \(standard)") }
    members += ["evidence: documented", "source: app-schema"]
    if let description = setting.description { members.append("note: \(YAMLQuote.text(description))") }
    return choices + "    - {\(members.joined(separator: ", "))}\n"
  }

  private var shownKey: String { path.joined(separator: " / ") }

  private func comment(_ text: String) -> String { "    \(YAMLQuote.comment(text))\n" }

  /// What the names of the values are, which the row has no place for.
  private var choices: String {
    guard let choices = setting.choices,
      choices.contains(where: { $0.name != nil && $0.name != $0.value }) || values == nil
    else { return "" }
    return comment("\(shownKey): \(SchemaWording.choices(setting))")
  }

  private var type: String {
    switch setting.type {
    case .bool: return "boolean"
    case .integer: return "integer"
    case .multiSelect: return "textList"
    case .choice: return values == nil ? "template" : "text"
    case .string, .hidden, .bundle, .bundleArray: return isSecret ? "secret" : "template"
    }
  }

  /// A name that speaks of a secret; a report must not show its value.
  private var isSecret: Bool {
    let words = (setting.key + " " + (setting.title ?? "")).lowercased()
    return ["password", "passwd", "passphrase", "passcode", "secret", "token", "private"].contains {
      words.contains($0)
    }
  }

  /// The values as a map; nil where the language of tables would take one of them for a number or a truth value.
  private var values: String? {
    guard setting.type == .choice, let choices = setting.choices, !choices.isEmpty else { return nil }
    let texts = choices.map(\.value)
    guard Set(texts).count == texts.count, texts.allSatisfy({ !$0.isEmpty && !Self.isOther($0) }) else { return nil }
    return "{" + texts.map { "\(YAMLQuote.text($0)): \(YAMLQuote.text($0))" }.joined(separator: ", ") + "}"
  }

  private static func isOther(_ text: String) -> Bool {
    Int(text).map(String.init) == text || ["true", "false"].contains(text)
  }

  private var standard: String? {
    guard let value = setting.defaultValue else { return nil }
    switch setting.type {
    case .bool: return value.boolean.map { $0 ? "true" : "false" }
    case .integer: return value.integer.map(String.init)
    case .choice:
      guard let text = value.text, !text.isEmpty else { return nil }
      return setting.choices?.contains { $0.value == text } == true ? YAMLQuote.text(text) : nil
    case .string: return isSecret ? nil : value.text.flatMap { $0.isEmpty ? nil : YAMLQuote.text($0) }
    case .hidden, .multiSelect, .bundle, .bundleArray: return nil
    }
  }
}
