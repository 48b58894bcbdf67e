/// Lists of objects in both forms in which products deliver them: the items themselves, and each item inside an object
/// of its own with one key, the same for all. Apps that expect the one do not understand the other.
struct BundleItems {
  /// The settings with every list in the direct form.
  private(set) var settings: Node
  /// The lists that had the other form.
  private(set) var remarks: [DecodeRemark] = []

  /// Takes the items of every list out of their wrapping.
  init(_ settings: Node) {
    self.settings = settings
    self.settings = direct(settings, at: Pointer())
  }

  /// A value with every list in the direct form.
  static func direct(_ node: Node) -> Node { BundleItems(node).settings }

  private mutating func direct(_ node: Node, at place: Pointer) -> Node {
    switch node.value {
    case .object(let object):
      var members = object.members
      for index in members.indices {
        members[index].value = direct(members[index].value, at: place.appending(key: members[index].key))
      }
      return Node(.object(Object(members)), at: node.position)
    case .array(let items):
      let key = Self.wrapping(items)
      if let key { remark(key, node, place) }
      return Node(
        .array(
          items.enumerated().map { index, item in
            direct(key.flatMap { item.object?[$0] } ?? item, at: place.appending(index: index))
          }), at: node.position)
    default:
      return node
    }
  }

  private mutating func remark(_ key: String, _ list: Node, _ place: Pointer) {
    remarks.append(
      DecodeRemark(
        irregular: "Each item of \(place) stands inside an object of its own, under \(key).", at: list.position,
        remedy: "Write the items without \(key): apps tell the two forms apart, and the direct one is written here."))
  }

  /// The one key that all items have, each for an object.
  private static func wrapping(_ items: [Node]) -> String? {
    guard let key = items.first?.object?.members.first?.key else { return nil }
    let isWrapped = items.allSatisfy { item in
      guard let members = item.object?.members, members.count == 1 else { return false }
      return members[0].key == key && members[0].value.object != nil
    }
    return isWrapped ? key : nil
  }
}
