extension XMLElementReader {
  /// A start tag.
  struct StartTag {
    let element: XMLElement
    /// The prefixes that it binds.
    let declared: [String]
    /// Whether it ends with `/>`.
    let isEmpty: Bool
  }

  /// An attribute before its prefix is known.
  private typealias Written = (name: String, value: String, position: SourcePosition)

  /// Reads a start tag; the cursor stands on `<`.
  mutating func readStartTag() throws(InputFault) -> StartTag {
    let position = cursor.position()
    let start = cursor.index
    try budget.countNode(at: position)
    cursor.index += 1
    guard let name = readName() else { throw notATag(at: start) }
    var written: [Written] = []
    while true {
      let hadSpace = cursor.skipSpace()
      if cursor.current == UInt8(ascii: ">") || cursor.hasPrefix("/>") { break }
      guard hadSpace, !cursor.isAtEnd else { throw unfinished("A tag", at: start) }
      written.append(try readAttribute(tagStart: start))
    }
    let isEmpty = cursor.current == UInt8(ascii: "/")
    cursor.index += isEmpty ? 2 : 1
    try checkUnique(written.map { ($0.name, $0.position) })
    return try resolved(name, written, position, isEmpty)
  }

  private mutating func resolved(
    _ name: String, _ written: [Written], _ position: SourcePosition, _ isEmpty: Bool
  ) throws(InputFault) -> StartTag {
    var declared: [String] = []
    for attribute in written {
      guard let prefix = XMLNamespaces.declaredPrefix(attribute.name) else { continue }
      namespaces.bind(prefix, to: attribute.value)
      declared.append(prefix)
    }
    let attributes = written.filter { XMLNamespaces.declaredPrefix($0.name) == nil }.map { attribute in
      XMLElement.Attribute(
        name: attribute.name, namespace: namespaces.namespace(ofAttribute: attribute.name), value: attribute.value,
        position: attribute.position)
    }
    // Two prefixes may stand for one namespace.
    try checkUnique(
      attributes.compactMap { attribute in
        attribute.namespace.map { ($0 + " " + XMLElement.parts(of: attribute.name).local, attribute.position) }
      })
    let element = XMLElement(
      name: name, namespace: namespaces.namespace(ofElement: name), attributes: attributes, position: position)
    return StartTag(element: element, declared: declared, isEmpty: isEmpty)
  }

  private func checkUnique(_ names: [(String, SourcePosition)]) throws(InputFault) {
    guard names.count > 1 else { return }
    var known: [String: SourcePosition] = [:]
    for (name, position) in names {
      if let first = known.updateValue(position, forKey: name) { throw duplicateAttribute(name, position, first) }
    }
  }

  private mutating func readAttribute(tagStart: Int) throws(InputFault) -> Written {
    let position = cursor.position()
    try budget.countNode(at: position)
    guard let name = readName() else { throw unfinished("A tag", at: tagStart) }
    cursor.skipSpace()
    guard cursor.current == UInt8(ascii: "=") else { throw unfinished("A tag", at: tagStart) }
    cursor.index += 1
    cursor.skipSpace()
    let quote = cursor.current
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw unfinished("A tag", at: tagStart) }
    cursor.index += 1
    gathered.removeAll(keepingCapacity: true)
    try gatherText(until: quote)
    guard cursor.current == quote else { throw unfinished("A tag", at: tagStart) }
    cursor.index += 1
    return (name, String(decoding: gathered, as: UTF8.self), position)
  }

  /// Reads the end tag of an element; the cursor stands on `</`.
  mutating func readEndTag(of element: XMLElement) throws(InputFault) {
    let start = cursor.index
    cursor.index += 2
    guard readName() == element.name else { throw mismatchedEnd(of: element, at: start) }
    cursor.skipSpace()
    guard cursor.current == UInt8(ascii: ">") else { throw unfinished("A tag", at: start) }
    cursor.index += 1
  }

  private mutating func readName() -> String? {
    let start = cursor.index
    guard XMLCharacters.isNameStart(cursor.current) else { return nil }
    while XMLCharacters.isNameByte(cursor.current) { cursor.index += 1 }
    return cursor.text(start..<cursor.index)
  }

  /// Moves over white space, comments and processing instructions around the root element.
  mutating func skipBetween() throws(InputFault) {
    while true {
      cursor.skipSpace()
      if cursor.hasPrefix("<!--") {
        _ = try readComment()
      } else if cursor.hasPrefix("<?") {
        try skipInstruction()
      } else if !skipMarks() {
        return
      }
    }
  }

  /// Reads the declaration at the start of the file; of its attributes, only the encoding matters.
  mutating func readDeclaration() throws(InputFault) {
    let start = cursor.index
    cursor.index += 5
    while true {
      let hadSpace = cursor.skipSpace()
      if cursor.hasPrefix("?>") { break }
      guard hadSpace else { throw unfinished("The XML declaration", at: start) }
      let attribute = try readAttribute(tagStart: start)
      if attribute.name == "encoding", options.encoding == nil, TextEncoding(named: attribute.value) == nil {
        throw otherEncoding(attribute.value, at: attribute.position)
      }
    }
    cursor.index += 2
  }
}
