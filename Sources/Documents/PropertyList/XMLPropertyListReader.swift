/// Builds nodes from an XML property list in one pass. Knows no DTD and no entity of its own.
struct XMLPropertyListReader: XMLScanner {
  /// A start tag.
  struct Tag {
    let element: PropertyListElement
    let position: SourcePosition
    /// Whether it ends with `/>`.
    let isEmpty: Bool
  }

  var cursor: TextCursor
  var budget: ReadingBudget
  /// Holds text that is not one plain stretch of the file.
  var gathered: [UInt8] = []
  /// The comments so far.
  var comments: [DocumentComment] = []

  let options: DecodingOptions
  var repairs: [DecodeRemark] = []
  /// What the file lacks that is around a whole property list.
  var fragments: [DecodeRemark] = []

  init(_ cursor: TextCursor, options: DecodingOptions) {
    self.cursor = cursor
    self.options = options
    budget = ReadingBudget(options.limits)
  }

  /// Reads the file: a `plist` element with one value, or a fragment.
  mutating func readDocument() throws(InputFault) -> Node {
    try readProlog()
    let root = try readStartTag()
    let node: Node
    switch root.element {
    case .plist: node = try readRoot(root)
    case .key: node = try readLooseMembers(root)
    default: node = try readFragment(root)
    }
    try skipBetween()
    guard cursor.isAtEnd else { throw contentAfterEnd() }
    return node
  }

  private mutating func readRoot(_ root: Tag) throws(InputFault) -> Node {
    guard !root.isEmpty else { throw emptyRoot(at: root.position) }
    try skipBetween()
    guard !cursor.hasPrefix("</") else { throw emptyRoot(at: root.position) }
    guard cursor.current == UInt8(ascii: "<") else { throw strayText(in: root) }
    let node = try readValue(try readStartTag())
    try skipBetween()
    if cursor.isAtEnd { return try withoutEnd(node, of: root) }
    guard cursor.hasPrefix("</") else {
      throw cursor.current != UInt8(ascii: "<") ? strayText(in: root) : secondRoot()
    }
    try readEndTag(of: root)
    return node
  }

  mutating func readValue(_ tag: Tag) throws(InputFault) -> Node {
    try budget.countNode(at: tag.position)
    switch tag.element {
    case .dict: return Node(.object(try readObject(tag)), at: tag.position)
    case .array: return Node(.array(try readArray(tag)), at: tag.position)
    default: return Node(try readScalar(tag), at: tag.position)
    }
  }

  private mutating func readObject(_ tag: Tag) throws(InputFault) -> Object {
    var list = MemberList()
    if tag.isEmpty { return list.object }
    try budget.descend(at: tag.position)
    while try startsElement(in: tag) { try readMember(try readStartTag(), of: tag, into: &list) }
    try readEndTag(of: tag)
    budget.ascend()
    return list.object
  }

  /// Reads a key and its value; the start tag of the key was read.
  mutating func readMember(_ keyTag: Tag, of tag: Tag, into list: inout MemberList) throws(InputFault) {
    guard keyTag.element == .key else { throw valueWithoutKey(keyTag) }
    let key = try readText(keyTag)
    try skipBetween()
    guard cursor.current == UInt8(ascii: "<"), cursor.byte(after: 1) != UInt8(ascii: "/") else {
      throw missingValue(of: key, in: tag)
    }
    let valueTag = try readStartTag()
    guard valueTag.element != .key else { throw missingValue(of: key, at: valueTag.position) }
    let value = try readValue(valueTag)
    if let repair = try list.add(key, at: keyTag.position, value: value, isLenient: isLenient) {
      repairs.append(repair)
    }
  }

  private mutating func readArray(_ tag: Tag) throws(InputFault) -> [Node] {
    var items: [Node] = []
    if tag.isEmpty { return items }
    try budget.descend(at: tag.position)
    while try startsElement(in: tag) { items.append(try readValue(try readStartTag())) }
    try readEndTag(of: tag)
    budget.ascend()
    return items
  }

  /// Whether another element follows in a container, rather than its end tag.
  private mutating func startsElement(in container: Tag) throws(InputFault) -> Bool {
    try skipBetween()
    guard cursor.current == UInt8(ascii: "<") else { throw strayText(in: container) }
    return cursor.byte(after: 1) != UInt8(ascii: "/")
  }
}
