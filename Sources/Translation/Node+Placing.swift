import Documents

extension Node {
  /// Puts a value at a place and makes the objects and lists on the way. An index beyond the end appends.
  mutating func place(_ value: Node, at steps: ArraySlice<Pointer.Step>) {
    guard let step = steps.first else {
      self = value
      return
    }
    switch step {
    case .key(let key):
      var object = self.object ?? Object()
      var child = object[key] ?? .object([])
      child.place(value, at: steps.dropFirst())
      object[key] = child
      self.value = .object(object)
    case .index(let index):
      var items = self.items ?? []
      var child = items.indices.contains(index) ? items[index] : .object([])
      child.place(value, at: steps.dropFirst())
      if items.indices.contains(index) { items[index] = child } else { items.append(child) }
      self.value = .array(items)
    }
  }
}
