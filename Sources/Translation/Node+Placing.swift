package import Documents

extension Node {
  /// Puts a value at a place and makes the objects and lists on the way. An index beyond the end appends.
  mutating func place(_ value: Node, at steps: ArraySlice<Pointer.Step>) {
    guard let step = steps.first else {
      self = value
      return
    }
    switch step {
    case .key(let key): placeMember(key, value, steps.dropFirst())
    case .index(let index): placeItem(index, value, steps.dropFirst())
    }
  }

  // The old contents are taken out before they are changed, so that nothing is copied.

  private mutating func placeMember(_ key: String, _ value: Node, _ rest: ArraySlice<Pointer.Step>) {
    var object = self.object ?? Object()
    self.value = .null
    object.update(key) { $0.place(value, at: rest) }
    self.value = .object(object)
  }

  private mutating func placeItem(_ index: Int, _ value: Node, _ rest: ArraySlice<Pointer.Step>) {
    var items = self.items ?? []
    self.value = .null
    if !items.indices.contains(index) { items.append(.object([])) }
    items[min(index, items.count - 1)].place(value, at: rest)
    self.value = .array(items)
  }

  /// The same tree with other values at some places.
  func replacing(_ values: [Pointer: Node]) -> Node {
    var node = self
    for (pointer, value) in values where node[pointer] != nil { node.place(value, at: pointer.steps[...]) }
    return node
  }

  /// The same tree with every text replaced.
  package func mappingTexts(_ replace: (String) -> String) -> Node {
    switch value {
    case .string(let text): Node(.string(replace(text)), at: position)
    case .array(let items): Node(.array(items.map { $0.mappingTexts(replace) }), at: position)
    case .object(let object): Node(.object(object.mapping { $0.mappingTexts(replace) }), at: position)
    default: self
    }
  }
}
