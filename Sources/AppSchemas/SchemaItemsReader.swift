import Documents

/// Reads flat items that name their parents by index.
struct SchemaItemsReader {
  let words: SchemaWords

  private struct Item {
    let setting: AppRestriction
    let index: Int?
    let parent: Int?
    let isTop: Bool
  }

  /// - Parameters:
  ///   - top: The items of the first list. A bare list may hold all of them.
  ///   - nested: The items inside others; some documents repeat the others here.
  func read(_ top: [Node], nested: [Node]) throws(InputFault) -> [AppRestriction] {
    var items: [Item] = []
    for node in top { items.append(try item(node, isTop: true)) }
    for node in nested { items.append(try item(node, isTop: false)) }
    let known = Set(items.filter { $0.isTop && $0.parent == nil }.map(\.setting.key))
    items.removeAll { !$0.isTop && $0.parent == nil && known.contains($0.setting.key) }
    let parents = parents(items)
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for (place, item) in items.enumerated() {
      guard let index = item.parent else {
        roots.append(place)
        continue
      }
      guard let parent = parents[index] else { throw .looseItem("parentIndex", at: item.setting.position) }
      children[parent, default: []].append(place)
    }
    var placed = 0
    let settings = try build(roots, items, children, depth: 0, &placed)
    // Items that are each other's parents hang nowhere.
    guard placed == items.count else { throw .looseItem("parentIndex", at: items.first?.setting.position) }
    return settings
  }

  private func item(_ node: Node, isTop: Bool) throws(InputFault) -> Item {
    let setting = try SchemaNodeReader(words: words).flat(node)
    let parent = node.object?["parentIndex"]?.integer.flatMap { $0 < 0 ? nil : $0 }
    return Item(setting: setting, index: node.object?["index"]?.integer, parent: parent, isTop: isTop)
  }

  /// The place of the item with an index; one that can hold others goes first.
  private func parents(_ items: [Item]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (place, item) in items.enumerated() {
      guard let index = item.index else { continue }
      let known = places[index].map { items[$0].setting.type.isContainer } ?? false
      if places[index] == nil || (!known && item.setting.type.isContainer) { places[index] = place }
    }
    return places
  }

  private func build(
    _ places: [Int], _ items: [Item], _ children: [Int: [Int]], depth: Int, _ placed: inout Int
  ) throws(InputFault) -> [AppRestriction] {
    var found = SiblingList()
    for place in places {
      var setting = items[place].setting
      guard depth < AppRestriction.deepest else { throw .deepSchema(at: setting.position) }
      placed += 1
      let nested = try build(children[place] ?? [], items, children, depth: depth + 1, &placed)
      setting.nested = setting.type == .bundleArray ? AppRestriction.oneBundle(nested) : nested
      try found.append(setting)
    }
    return found.settings
  }
}
