/// Builds nodes from YAML events.
struct YAMLReader: ~Copyable {
  private let events: YAMLEventStream
  private var budget: ReadingBudget
  private var anchors: YAMLAnchors
  /// The deepest level since the start of the innermost anchored node.
  private var reach = 0
  /// Bytes of text so far.
  private var content = 0
  private let options: DecodingOptions
  private var repairs: [DecodeRemark] = []

  init(_ events: YAMLEventStream, options: DecodingOptions) {
    self.events = events
    self.options = options
    budget = ReadingBudget(options.limits)
    anchors = YAMLAnchors(options.limits)
  }

  private var isLenient: Bool { options.isLenient && repairs.count < DecodingOptions.mostRepairs }

  /// Reads the only document of the file.
  consuming func readDocument() throws(InputFault) -> (node: Node, repairs: [DecodeRemark]) {
    _ = try events.next()
    guard case .documentStart = try events.next().kind else { throw .emptyDocument }
    let node = try readNode(try events.next())
    _ = try events.next()
    let after = try events.next()
    guard case .streamEnd = after.kind else {
      throw .malformed(
        "The file holds more than one YAML document.", at: after.position,
        remedy: "Keep one document, or split the file at the lines with ---.")
    }
    return (node, repairs)
  }

  private mutating func readNode(_ event: YAMLEvent) throws(InputFault) -> Node {
    if case .alias(let anchor) = event.kind { return try readAlias(anchor, at: event.position) }
    guard let anchor = event.properties.anchor else { return try readContent(event) }
    let (outerReach, nodes, content) = (reach, budget.nodes, self.content)
    reach = budget.depth
    anchors.begin(anchor)
    let node = try readContent(event)
    anchors.end(
      anchor,
      YAMLAnchors.Entry(
        node: node, nodes: budget.nodes - nodes, levels: reach - budget.depth, content: self.content - content))
    reach = max(reach, outerReach)
    return node
  }

  private mutating func readAlias(_ anchor: String, at position: SourcePosition) throws(InputFault) -> Node {
    let entry = try anchors.use(anchor, at: position)
    try budget.countNodes(entry.nodes, at: position)
    try budget.checkDepth(adding: entry.levels, at: position)
    reach = max(reach, budget.depth + entry.levels)
    content += entry.content
    return Node(entry.node.value, at: position)
  }

  private mutating func readContent(_ event: YAMLEvent) throws(InputFault) -> Node {
    try budget.countNode(at: event.position)
    switch event.kind {
    case .scalar(let text, let isPlain):
      return Node(try readScalar(text, isPlain: isPlain, of: event), at: event.position)
    case .sequenceStart:
      try check(event, isTagged: .sequence)
      return Node(.array(try readSequence(at: event.position)), at: event.position)
    default:
      try check(event, isTagged: .map)
      return Node(.object(try readMapping(at: event.position)), at: event.position)
    }
  }

  private mutating func readScalar(
    _ text: String, isPlain: Bool, of event: YAMLEvent
  ) throws(InputFault) -> Node.Value {
    content += text.utf8.count
    guard !text.utf8.contains(0) else { throw .nulInText(at: event.position) }
    return try YAMLScalar(text: text, isPlain: isPlain, position: event.position).value(tag: event.properties.tag)
  }

  private mutating func readSequence(at position: SourcePosition) throws(InputFault) -> [Node] {
    try descend(at: position)
    var items: [Node] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { break }
      items.append(try readNode(event))
    }
    budget.ascend()
    return items
  }

  private mutating func readMapping(at position: SourcePosition) throws(InputFault) -> Object {
    try descend(at: position)
    var list = MemberList()
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { break }
      let key = try readKey(event)
      let value = try readNode(try events.next())
      if let repair = try list.add(key, at: event.position, value: value, isLenient: isLenient) {
        repairs.append(repair)
      }
    }
    budget.ascend()
    return list.object
  }

  private mutating func readKey(_ event: YAMLEvent) throws(InputFault) -> String {
    guard case .scalar(let key, let isPlain) = event.kind else { throw Self.keyIsNoScalar(at: event.position) }
    guard !key.utf8.contains(0) else { throw .nulInText(at: event.position) }
    if isPlain, key == "<<", event.properties.tag == nil { throw Self.mergeKey(at: event.position) }
    switch event.properties.tag {
    case nil, .string, .unresolved, .integer, .float, .boolean, .null: break
    case .map, .sequence, .binary, .timestamp: throw Self.keyIsNoScalar(at: event.position)
    }
    content += key.utf8.count
    if let anchor = event.properties.anchor {
      let node = Node(.string(key), at: event.position)
      anchors.end(anchor, YAMLAnchors.Entry(node: node, nodes: 1, levels: 0, content: key.utf8.count))
    }
    return key
  }

  private mutating func descend(at position: SourcePosition) throws(InputFault) {
    try budget.descend(at: position)
    reach = max(reach, budget.depth)
  }

  private func check(_ event: YAMLEvent, isTagged wanted: YAMLTag) throws(InputFault) {
    guard let tag = event.properties.tag, tag != wanted, tag != .unresolved else { return }
    throw .malformed(
      "A tag does not fit the value that follows it.", at: event.position, remedy: "Remove the tag.")
  }

  private static func keyIsNoScalar(at position: SourcePosition) -> InputFault {
    .malformed(
      "A key is not plain text.", at: position,
      remedy: "Write the key as text; put it into double quotes if it starts with a special character.")
  }

  private static func mergeKey(at position: SourcePosition) -> InputFault {
    .malformed(
      "Merge keys (<<) are not read.", at: position,
      remedy: "Write the merged members out, or put << into double quotes if it is a real key.")
  }
}
