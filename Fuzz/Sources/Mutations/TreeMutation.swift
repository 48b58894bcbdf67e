import EASPolicyTranslator

/// Changes the tree of a document, so that the result is well-formed.
struct TreeMutation {
  /// A tree that parts are taken from.
  let other: Node?

  func apply(to root: inout Node, _ dice: inout Dice) {
    let places = Self.places(in: root)
    guard let place = places.isEmpty ? nil : dice.pick(places), let node = root[place] else { return }
    switch dice.number(below: 9) {
    case 0: Self.change(&root, place.steps[...]) { _ in nil }
    case 1: Self.change(&root, place.steps[...]) { [$0, $0] }
    case 2:
      // Moved: what stood there stands somewhere else as well.
      let target = dice.pick(places)
      Self.change(&root, target.steps[...]) { _ in [node] }
    case 3: Self.change(&root, place.steps[...]) { _ in [Self.retyped(node, &dice)] }
    case 4: Self.change(&root, place.steps[...]) { [.object([(dice.pick(NastyValues.keys), $0)])] }
    case 5: Self.change(&root, place.steps[...]) { [.array([$0])] }
    case 6: Self.change(&root, place.steps[...]) { [$0.items?.first ?? $0.object?.members.first?.value ?? $0] }
    case 7:
      let others = other.map(Self.places) ?? []
      if !others.isEmpty, let part = other?[dice.pick(others)] {
        Self.change(&root, place.steps[...]) { _ in [part] }
      }
    default: Self.change(&root, place.steps[...]) { _ in [NastyValues.node(&dice)] }
    }
  }

  /// The same value in another type, as exports by other tools have it.
  private static func retyped(_ node: Node, _ dice: inout Dice) -> Node {
    switch node.value {
    case .boolean(let value): dice.pick([.string(value ? "true" : "false"), .integer(value ? 1 : 0), .string("")])
    case .number(let number): dice.pick([.string(number.text), .boolean(number.text != "0"), Node(.null)])
    case .string(let text):
      dice.pick([
        .array([.string(text)]), Node(.data(Array(text.utf8))), .integer(text.utf8.count), .object([("value", node)]),
      ])
    case .array(let items): items.first ?? .object([])
    case .object(let object): .array(object.members.map(\.value))
    case .data(let bytes): .string(bytes.map { String($0, radix: 16) }.joined())
    case .date(let text): .string(text)
    case .null: .string("")
    }
  }

  /// All places but the root.
  static func places(in node: Node) -> [Pointer] {
    var found: [Pointer] = []
    func walk(_ node: Node, _ place: Pointer) {
      if !place.steps.isEmpty { found.append(place) }
      for (index, item) in (node.items ?? []).enumerated() { walk(item, place.appending(index: index)) }
      for member in node.object?.members ?? [] { walk(member.value, place.appending(key: member.key)) }
    }
    walk(node, Pointer())
    return found
  }

  /// Puts other values into the place of one: none, or several, where a key for each is made.
  private static func change(_ node: inout Node, _ steps: ArraySlice<Pointer.Step>, _ make: (Node) -> [Node]?) {
    guard let step = steps.first else { return }
    let isLast = steps.count == 1
    switch (node.value, step) {
    case (.array(var items), .index(let index)) where items.indices.contains(index):
      if isLast {
        items.replaceSubrange(index...index, with: make(items[index]) ?? [])
      } else {
        change(&items[index], steps.dropFirst(), make)
      }
      node = Node(.array(items))
    case (.object(let object), .key(let key)):
      node = Node(.object(changed(object, key, steps, make)))
    default: break
    }
  }

  private static func changed(
    _ object: Object, _ key: String, _ steps: ArraySlice<Pointer.Step>, _ make: (Node) -> [Node]?
  ) -> Object {
    var object = object
    guard var value = object[key] else { return object }
    guard steps.count == 1 else {
      change(&value, steps.dropFirst(), make)
      object[key] = value
      return object
    }
    object[key] = nil
    for (index, new) in (make(value) ?? []).enumerated() {
      object[index == 0 ? key : key + String(repeating: "2", count: index)] = new
    }
    return object
  }
}
