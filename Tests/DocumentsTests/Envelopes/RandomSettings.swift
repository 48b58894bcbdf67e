import Documents
import TestSupport

/// Makes settings that every envelope can hold: what Android's restrictions can say.
struct RandomSettings {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func settings(depth: Int = 3) -> Node {
    let count = random.next() % 7
    var keys: Set<String> = []
    var members: [(String, Node)] = []
    for _ in 0..<count {
      let key = text()
      if keys.insert(key).inserted { members.append((key, value(depth: depth))) }
    }
    return .object(members)
  }

  private mutating func value(depth: Int) -> Node {
    switch random.next() % (depth > 0 ? 8 : 5) {
    case 0: .boolean(random.next() % 2 == 0)
    case 1: .integer(Int(Int32(truncatingIfNeeded: random.next())))
    case 2, 3: .string(text())
    case 4: .array((0..<random.next() % 4).map { _ in .string(text()) })
    case 5: settings(depth: depth - 1)
    default: bundles(depth: depth)
    }
  }

  /// Two members an item, so that no item looks like the wrapped form.
  private mutating func bundles(depth: Int) -> Node {
    .array(
      (0..<random.next() % 3).map { _ in
        var object = settings(depth: depth - 1).object ?? Object()
        object["first"] = .string(text())
        object["second"] = .boolean(true)
        return Node(.object(object))
      })
  }

  private mutating func text() -> String {
    let pieces = [
      "host", "a", "é", "/", "~", " ", "\"", "{", "${", "}", "{{mail", "%", "😀", "kim@example.com", "valueString",
    ]
    return (0..<1 + random.next() % 4).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
  }
}
