extension Node {
  /// Changes the value at a place in a document. Nothing happens if there is none.
  mutating func change(
    at steps: ArraySlice<Pointer.Step>, _ change: (inout Node) throws(InputFault) -> Void
  ) throws(InputFault) {
    guard let step = steps.first else { return try change(&self) }
    switch (step, value) {
    case (.key(let key), .object(var object)):
      guard var member = object[key] else { return }
      try member.change(at: steps.dropFirst(), change)
      object[key] = member
      value = .object(object)
    case (.index(let index), .array(var items)) where items.indices.contains(index):
      try items[index].change(at: steps.dropFirst(), change)
      value = .array(items)
    default: return
    }
  }

  /// The same tree at one position.
  func placed(at position: SourcePosition?) -> Node {
    switch value {
    case .array(let items): Node(.array(items.map { $0.placed(at: position) }), at: position)
    case .object(let object):
      Node(
        .object(
          Object(
            object.members.map {
              .init(key: $0.key, keyPosition: position, value: $0.value.placed(at: position))
            })), at: position)
    default: Node(value, at: position)
    }
  }

  /// How many values the tree has.
  var size: Int {
    switch value {
    case .array(let items): items.reduce(1) { $0 + $1.size }
    case .object(let object): object.members.reduce(1) { $0 + $1.value.size }
    default: 1
    }
  }
}
