import Documents

/// Finds the schema in a document of JSON, also inside the answer or the list of an API.
enum SchemaFinder {
  private static let deepest = 3
  private static let mostItems = 50

  static func schema(in root: Node) throws(InputFault) -> AppSchema {
    var places: [(Node, SchemaWords)] = []
    find(in: root, depth: 0, &places)
    guard let (node, words) = places.first else { throw .noSchema(at: root.position) }
    guard places.count == 1 else { throw .severalSchemas(at: places[1].0.position) }
    return try read(node, words)
  }

  private static func read(_ node: Node, _ words: SchemaWords) throws(InputFault) -> AppSchema {
    let items = node.items ?? node.object?[words.list]?.items ?? []
    let restrictions: [AppRestriction]
    if words.form == .schemaItems {
      restrictions = try SchemaItemsReader(words: words)
        .read(items, nested: node.object?[words.nested]?.items ?? [])
    } else {
      restrictions = try SchemaNodeReader(words: words).read(items)
    }
    return AppSchema(form: words.form, package: package(node), restrictions: restrictions)
  }

  /// The package at the end of a resource's name: `enterprises/E/applications/PACKAGE`.
  private static func package(_ node: Node) -> String? {
    guard let parts = node.object?["name"]?.text?.split(separator: "/"), parts.count >= 2,
      parts[parts.count - 2] == "applications"
    else { return nil }
    return parts.last.map(String.init)
  }

  private static func find(in node: Node, depth: Int, _ found: inout [(Node, SchemaWords)]) {
    if let words = SchemaWords.all.first(where: { isSchema(node, $0) }) { return found.append((node, words)) }
    guard depth < deepest else { return }
    let inner = node.items ?? node.object?.members.map(\.value) ?? []
    for item in inner.prefix(mostItems) { find(in: item, depth: depth + 1, &found) }
  }

  /// An object with a list of settings, or the bare list.
  private static func isSchema(_ node: Node, _ words: SchemaWords) -> Bool {
    if let items = node.items { return !items.isEmpty && items.allSatisfy { isSetting($0, words) } }
    guard let object = node.object, let items = object[words.list]?.items else { return false }
    if !items.isEmpty { return items.contains { isSetting($0, words) } }
    // An app without settings: only where the document says what it is, or the list has a name of its own.
    return words.form != .playEMM || object["kind"]?.text == "androidenterprise#appRestrictionsSchema"
  }

  private static func isSetting(_ node: Node, _ words: SchemaWords) -> Bool {
    guard let object = node.object, object[words.key]?.text != nil else { return false }
    return object[words.type]?.text.map { RestrictionType(word: $0) != nil } ?? false
  }
}
