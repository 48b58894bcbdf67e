/// Collects what stands around the settings of an app.
struct SurroundingWalk {
  /// What a member of the object is that holds the settings; nil: the settings themselves.
  let kind: (_ key: String) -> Surrounding.Kind?
  /// Members further out that belong to the wrapping.
  var structure: Set<String> = []
  /// The members by which things are called, the best first.
  var names: [String] = []

  /// Everything on the way to a place, and there, in the order of the document.
  func collect(_ root: Node, around place: Pointer) -> [Surrounding] {
    collect(root, around: place.steps[...], at: Pointer())
  }

  private func collect(_ node: Node, around steps: ArraySlice<Pointer.Step>, at way: Pointer) -> [Surrounding] {
    switch steps.first {
    case .key(let key):
      (node.object?.members ?? []).flatMap { member in
        let place = way.appending(key: member.key)
        if member.key == key { return collect(member.value, around: steps.dropFirst(), at: place) }
        let kind: Surrounding.Kind = structure.contains(member.key) ? .structure : .other
        return [Surrounding(member.value, at: place, kind, name: member.key)]
      }
    case .index(let index):
      (node.items ?? []).enumerated().flatMap { other, item in
        let place = way.appending(index: other)
        if other == index { return collect(item, around: steps.dropFirst(), at: place) }
        return [Surrounding(item, at: place, .other, name: name(item, other))]
      }
    case nil:
      (node.object?.members ?? []).compactMap { member in
        kind(member.key).map { Surrounding(member.value, at: way.appending(key: member.key), $0, name: member.key) }
      }
    }
  }

  private func name(_ item: Node, _ index: Int) -> String {
    for key in names { if let name = item.object?[key]?.text { return name } }
    return "Item \(index + 1)"
  }
}
