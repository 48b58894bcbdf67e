import Documents
import Mapping
import PolicyModel

/// Makes a row write what a setting of a schema takes, where a conversion can say it.
struct RowSpelling {
  private let setting: AppRestriction

  init(_ setting: AppRestriction) { self.setting = setting }

  /// Whether the row's words are those of consoles, and the schema does not tell the values that they stand for.
  func leavesWords(of row: Row) -> Bool {
    guard case .map = row.conversion else { return false }
    return setting.type.hasChoices && setting.choices == nil
  }

  func apply(to row: inout Row) {
    let types = row.fields.map { FieldCatalogue.definition($0)?.type ?? row.local?.type }
    guard let conversion = conversion(row.conversion, types) else { return }
    row.conversion = conversion
    row.defaultValue = row.defaultValue.map(spelled)
    row.fallback = row.fallback.map(spelled)
    row.example = row.example.map { Example(vendor: spelled($0.vendor), canonical: $0.canonical) }
  }

  /// The conversion that writes what the setting takes; nil if the row's own does, or if none can.
  private func conversion(_ own: Conversion, _ types: [FieldType?]) -> Conversion? {
    switch own {
    case .map(let map):
      let entries = map.entries.map { entry in
        ValueMap.Entry(vendor: spelled(entry.vendor), values: entry.values, provided: entry.provided)
      }
      return entries == map.entries ? nil : .map(ValueMap(entries: entries, otherwise: map.otherwise))
    case .plain where types == [.boolean]: return truth(false, true)
    case .invert: return truth(true, false)
    case .plain: return types.count == 1 ? numbers(types[0]) : nil
    case .bits(let words, let asText):
      if asText, setting.type == .integer { return .bits(words, asText: false) }
      return !asText && [.string, .hidden].contains(setting.type) ? .bits(words, asText: true) : nil
    case .list(let separator, let asText):
      if asText, setting.type == .multiSelect { return .list(separator: separator, asText: false) }
      return !asText && [.string, .hidden].contains(setting.type) ? .list(separator: separator, asText: true) : nil
    default: return nil
    }
  }

  /// Truth values as texts.
  private func truth(_ off: Bool, _ on: Bool) -> Conversion? {
    guard setting.type != .bool else { return nil }
    let words = [spelled(.boolean(true)), spelled(.boolean(false))]
    guard words.allSatisfy({ $0.text != nil }) else { return nil }
    return .map(
      ValueMap(entries: [
        ValueMap.Entry(vendor: words[0], values: [.boolean(on)]),
        ValueMap.Entry(vendor: words[1], values: [.boolean(off)]),
      ]))
  }

  /// Numbers as texts, where the schema lists them.
  private func numbers(_ type: FieldType?) -> Conversion? {
    guard setting.type == .choice, let type, let choices = setting.choices else { return nil }
    let entries = choices.compactMap { choice -> ValueMap.Entry? in
      guard let number = Int(choice.value), FieldValue.integer(number).fits(type) else { return nil }
      return ValueMap.Entry(vendor: .string(choice.value), values: [.integer(number)])
    }
    guard !entries.isEmpty, entries.count == choices.count else { return nil }
    return .map(ValueMap(entries: entries, otherwise: .nearest(.lower)))
  }

  /// A scalar of the table as the setting takes it; the same if the schema does not tell how.
  private func spelled(_ node: Node) -> Node {
    guard let text = node.scalarText else { return node }
    switch setting.type {
    case .bool: return ["true", "false"].contains(text) ? .boolean(text == "true") : node
    case .integer: return Int(text).map(Node.integer) ?? node
    case .string, .hidden: return .string(text)
    case .choice:
      guard let choices = setting.choices else { return .string(text) }
      if choices.contains(where: { $0.value == text }) { return .string(text) }
      let named = choices.filter { $0.name.map { LooseText.areAlike($0, text) } ?? false }
      if named.count == 1 { return .string(named[0].value) }
      let alike = choices.filter { $0.value.lowercased() == text.lowercased() }
      return alike.count == 1 ? .string(alike[0].value) : node
    case .multiSelect, .bundle, .bundleArray: return node
    }
  }
}
