import Documents

/// Schemas of nested objects, collected by path.
struct SchemaTree {
  private var leaves: [(key: String, schema: Node)] = []
  private var branches: [(key: String, tree: SchemaTree)] = []
  private var order: [String] = []

  /// Puts a schema at the end of a path.
  mutating func insert(_ path: [String], _ schema: Node) {
    guard let key = path.first else { return }
    if !order.contains(key) { order.append(key) }
    guard path.count > 1 else { return leaves.append((key, schema)) }
    let index = branches.firstIndex { $0.key == key } ?? branches.endIndex
    if index == branches.endIndex { branches.append((key, SchemaTree())) }
    branches[index].tree.insert(Array(path.dropFirst()), schema)
  }

  /// The schema of the whole object; other members are refused.
  func node(required: [String] = []) -> Node {
    let properties = order.compactMap { key -> (String, Node)? in
      let schema = leaves.first { $0.key == key }?.schema ?? branches.first { $0.key == key }?.tree.node()
      return schema.map { (key, $0) }
    }
    let members: [(String, Node)] = [("type", .string("object")), ("properties", .object(properties))]
    let demand: [(String, Node)] = required.isEmpty ? [] : [("required", .array(required.map(Node.string)))]
    return .object(members + demand + [("additionalProperties", .boolean(false))])
  }
}
