/// A place in a document, written as a JSON Pointer (RFC 6901).
public struct Pointer: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  /// Steps from the root.
  public var steps: [Step]

  /// Creates a pointer; without steps it is the root.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The place of a member.
  public func appending(key: String) -> Pointer { Pointer(steps + [.key(key)]) }
  /// The place of an item.
  public func appending(index: Int) -> Pointer { Pointer(steps + [.index(index)]) }
  /// The place that `other` names, seen from here.
  public func appending(_ other: Pointer) -> Pointer { Pointer(steps + other.steps) }

  /// Whether this is `other` or lies below it.
  public func isWithin(_ other: Pointer) -> Bool { steps.starts(with: other.steps) }
}

extension Pointer: CustomStringConvertible {
  /// The JSON Pointer text, such as `/payloads/0/preventMove`; empty for the root.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): "/" + key.replacing("~", with: "~0").replacing("/", with: "~1")
      case .index(let index): "/\(index)"
      }
    }.joined()
  }
}

extension Node {
  /// The node at a place, or nil.
  public subscript(pointer: Pointer) -> Node? {
    var node = self
    for step in pointer.steps {
      switch step {
      case .key(let key):
        guard let next = node.object?[key] else { return nil }
        node = next
      case .index(let index):
        guard let items = node.items, items.indices.contains(index) else { return nil }
        node = items[index]
      }
    }
    return node
  }

  /// Every leaf with its place, in document order.
  public func leaves(below base: Pointer = Pointer()) -> [(pointer: Pointer, node: Node)] {
    var found: [(pointer: Pointer, node: Node)] = []
    collectLeaves(at: base, into: &found)
    return found
  }

  private func collectLeaves(at place: Pointer, into found: inout [(pointer: Pointer, node: Node)]) {
    switch value {
    case .array(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() { item.collectLeaves(at: place.appending(index: index), into: &found) }
    case .object(let object) where !object.members.isEmpty:
      for member in object.members { member.value.collectLeaves(at: place.appending(key: member.key), into: &found) }
    default:
      found.append((place, self))
    }
  }
}
