/// Builds elements from an XML file in one pass. Refuses document types, and knows no entity but the predefined ones.
package struct XMLElementReader: XMLScanner {
  var cursor: TextCursor
  var budget: ReadingBudget
  var namespaces = XMLNamespaces()
  /// Holds text that is not one plain stretch of the file.
  var gathered: [UInt8] = []
  let options: DecodingOptions
  var repairs: [DecodeRemark] = []

  private init(_ cursor: TextCursor, options: DecodingOptions) {
    self.cursor = cursor
    self.options = options
    budget = ReadingBudget(options.limits)
  }

  /// Reads a file.
  ///
  /// - Returns: Its root element.
  /// - Throws: ``InputFault`` for malformed input or input beyond `limits`.
  package static func root(of bytes: [UInt8], limits: Limits = .standard) throws(InputFault) -> XMLElement {
    try document(of: bytes, options: DecodingOptions(limits: limits)).root
  }

  /// Reads a file of which the caller knows something.
  ///
  /// - Returns: Its root element, and what was converted and repaired.
  static func document(
    of bytes: [UInt8], options: DecodingOptions
  ) throws(InputFault) -> (root: XMLElement, trace: DecodeTrace) {
    let source = try TextSource(bytes, options: options, declared: XMLDeclaration.encoding(in: bytes))
    return try source.read { (cursor) throws(InputFault) in
      var reader = XMLElementReader(cursor, options: options)
      let root = try reader.readDocument()
      var trace = source.trace
      trace.remarks += reader.repairs
      return (root, trace)
    }
  }

  private mutating func readDocument() throws(InputFault) -> XMLElement {
    skipBeforeDeclaration()
    if startsDeclaration { try readDeclaration() }
    try skipBetween()
    if cursor.hasPrefix("<!DOCTYPE") { throw doctype() }
    guard !cursor.isAtEnd else { throw .emptyDocument }
    guard cursor.current == UInt8(ascii: "<") else { throw noRoot() }
    let root = try readElement()
    try skipBetween()
    guard cursor.isAtEnd else { throw contentAfterEnd() }
    return root
  }

  /// Reads an element up to its end tag; the cursor stands on `<`.
  private mutating func readElement() throws(InputFault) -> XMLElement {
    let tag = try readStartTag()
    var element = tag.element
    if !tag.isEmpty {
      try budget.descend(at: element.position)
      var text: [UInt8] = []
      while try readContent(of: element, into: &text) { element.children.append(try readElement()) }
      element.text = String(decoding: text, as: UTF8.self)
      try readEndTag(of: element)
      budget.ascend()
    }
    namespaces.unbind(tag.declared)
    return element
  }

  /// Reads text, comments and instructions. Gives whether an element follows, and not the end tag.
  private mutating func readContent(of element: XMLElement, into text: inout [UInt8]) throws(InputFault) -> Bool {
    while true {
      gathered.removeAll(keepingCapacity: true)
      try gatherText(until: nil)
      text.append(contentsOf: gathered)
      guard !cursor.isAtEnd else { throw unclosed(element) }
      switch cursor.byte(after: 1) {
      case UInt8(ascii: "/"): return false
      case UInt8(ascii: "?"): try skipInstruction()
      case UInt8(ascii: "!"):
        if cursor.hasPrefix("<!--") {
          _ = try readComment()
        } else if cursor.hasPrefix("<![CDATA[") {
          try readSection(into: &text)
        } else {
          throw strayDeclaration()
        }
      default: return true
      }
    }
  }

  private mutating func readSection(into text: inout [UInt8]) throws(InputFault) {
    let start = cursor.index
    cursor.index += 9
    while !cursor.hasPrefix("]]>") {
      guard !cursor.isAtEnd else { throw unfinished("A CDATA section", at: start) }
      try checkCharacter()
      if cursor.current == 0x0D {
        text.append(0x0A)
        cursor.index += cursor.byte(after: 1) == 0x0A ? 2 : 1
      } else {
        text.append(cursor.current)
        cursor.index += 1
      }
    }
    cursor.index += 3
  }
}
