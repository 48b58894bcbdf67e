/// Collects what stands around the settings of an app.
struct SurroundingWalk {
  /// What a member of the object is that holds the settings; nil: the settings themselves.
  let kind: (_ key: String) -> Surrounding.Kind?
  /// Members further out that belong to the wrapping.
  var structure: Set<String> = []
  /// The members by which things are called, the best first.
  var names: [String] = []

  /// Everything on the way to a place, and there.
  func collect(_ root: Node, around place: Pointer) -> [Surrounding] {
    var found: [Surrounding] = []
    var (node, way) = (root, Pointer())
    for step in place.steps {
      switch step {
      case .key(let key):
        for member in node.object?.members ?? [] where member.key != key {
          let kind: Surrounding.Kind = structure.contains(member.key) ? .structure : .other
          found.append(Surrounding(member.value, at: way.appending(key: member.key), kind, name: member.key))
        }
      case .index(let index):
        for (other, item) in (node.items ?? []).enumerated() where other != index {
          found.append(Surrounding(item, at: way.appending(index: other), .other, name: name(item, other)))
        }
      }
      guard let next = node[Pointer([step])] else { return found }
      (node, way) = (next, Pointer(way.steps + [step]))
    }
    for member in node.object?.members ?? [] {
      guard let kind = kind(member.key) else { continue }
      found.append(Surrounding(member.value, at: way.appending(key: member.key), kind, name: member.key))
    }
    return found
  }

  private func name(_ item: Node, _ index: Int) -> String {
    for key in names { if let name = item.object?[key]?.text { return name } }
    return "Item \(index + 1)"
  }
}
