import Documents
import Mapping

/// Reads settings from JSON in the words of a form.
struct SchemaNodeReader {
  let words: SchemaWords

  func read(_ items: [Node], depth: Int = 0) throws(InputFault) -> [AppRestriction] {
    var found = SiblingList()
    for item in items { try found.append(try setting(item, depth)) }
    return found.settings
  }

  private func setting(_ node: Node, _ depth: Int) throws(InputFault) -> AppRestriction {
    guard depth < AppRestriction.deepest else { throw .deepSchema(at: node.position) }
    var setting = try flat(node)
    let nested = try read(list(words.nested, of: node), depth: depth + 1)
    setting.nested = setting.type == .bundleArray ? AppRestriction.oneBundle(nested) : nested
    return setting
  }

  /// A setting without those inside it.
  func flat(_ node: Node) throws(InputFault) -> AppRestriction {
    guard let object = node.object else { throw .wrongKind("each setting", "an object", at: node.position) }
    guard let key = object[words.key]?.text, !key.isEmpty else { throw .missing(words.key, at: node.position) }
    guard let word = object[words.type]?.text else { throw .missing(words.type, at: node.position) }
    guard let type = RestrictionType(word: word) else {
      throw .unknownType(words.type, words.types, at: object[words.type]?.position)
    }
    return AppRestriction(
      key: key, title: text(words.title, object), description: text(words.description, object), type: type,
      choices: type.hasChoices ? try choices(object) : nil, defaultValue: defaultValue(object, type),
      position: node.position)
  }

  private func text(_ word: String, _ object: Object) -> String? {
    object[word]?.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  func list(_ word: String, of node: Node) throws(InputFault) -> [Node] {
    guard let value = node.object?[word], !value.isNull else { return [] }
    guard let items = value.items else { throw .wrongKind(word, "a list", at: value.position) }
    return items
  }

  /// The choices; nil if the document gives none.
  private func choices(_ object: Object) throws(InputFault) -> [AppRestriction.Choice]? {
    let node = Node(.object(object))
    let entries = try list(words.choices, of: node)
    guard let values = words.values else { return try choices(entries) }
    let names = entries.map(\.text)
    let found = try list(values, of: node).enumerated().map { index, value in
      value.scalarText.map { AppRestriction.Choice(name: index < names.count ? names[index] : nil, value: $0) }
    }
    return found.isEmpty || found.contains(nil) ? nil : found.compactMap(\.self)
  }

  private func choices(_ entries: [Node]) throws(InputFault) -> [AppRestriction.Choice]? {
    var found: [AppRestriction.Choice] = []
    for entry in entries {
      guard let value = entry.object?["value"]?.scalarText else {
        throw .wrongKind("each of \(words.choices)", "an object with name and value", at: entry.position)
      }
      found.append(AppRestriction.Choice(name: entry.object?["name"]?.text, value: value))
    }
    return found.isEmpty ? nil : found
  }

  private func defaultValue(_ object: Object, _ type: RestrictionType) -> Node? {
    guard !type.isContainer else { return nil }
    let holder = words.defaultHolder.map { object[$0]?.object } ?? object
    let own = words.defaults.first { $0.type == type || words.defaults.count == 1 }
    let keys = [own?.key].compactMap(\.self) + words.defaults.map(\.key)
    return keys.lazy.compactMap { holder?[$0] }.first { !$0.isNull && $0.object == nil }
  }
}
