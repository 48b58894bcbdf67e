extension XMLPropertyListReader {
  /// Reads what stands before the root element; the cursor then stands on its `<`.
  mutating func readProlog() throws(InputFault) {
    skipBeforeDeclaration()
    if startsDeclaration { try readDeclaration() }
    try skipBetween()
    if cursor.hasPrefix("<!DOCTYPE") {
      try skipDoctype()
      try skipBetween()
    }
    if cursor.hasPrefix("<!DOCTYPE") { throw secondDoctype() }
    guard !cursor.isAtEnd else { throw .emptyDocument }
    guard cursor.current == UInt8(ascii: "<") else { throw noRoot() }
  }

  private mutating func readDeclaration() throws(InputFault) {
    let start = cursor.index
    cursor.index += 5
    while true {
      let hadSpace = cursor.skipSpace()
      if cursor.hasPrefix("?>") { break }
      let isEncoding = cursor.hasPrefix("encoding")
      guard hadSpace, let value = readPseudoAttribute() else { throw unfinished("The XML declaration", at: start) }
      if isEncoding { try checkEncoding(value) }
    }
    cursor.index += 2
  }

  /// Reads `name = "value"`. Gives the range of the value.
  private mutating func readPseudoAttribute() -> Range<Int>? {
    let start = cursor.index
    while Self.isNameByte(cursor.current) { cursor.index += 1 }
    guard cursor.index > start else { return nil }
    cursor.skipSpace()
    guard cursor.current == UInt8(ascii: "=") else { return nil }
    cursor.index += 1
    cursor.skipSpace()
    let quote = cursor.index
    return skipQuoted() ? (quote + 1)..<(cursor.index - 1) : nil
  }

  private func checkEncoding(_ range: Range<Int>) throws(InputFault) {
    let name = cursor.text(range)
    guard options.encoding != nil || TextEncoding(named: name) != nil else {
      throw otherEncoding(name, at: cursor.position(at: range.lowerBound))
    }
  }

  private mutating func skipDoctype() throws(InputFault) {
    let start = cursor.index
    cursor.index += 9
    while cursor.current != UInt8(ascii: ">") {
      switch cursor.current {
      case UInt8(ascii: "["): throw internalSubset()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skipQuoted() else { throw unfinished("The document type", at: start) }
      case UInt8(ascii: "<"), 0: throw unfinished("The document type", at: start)
      default: cursor.index += 1
      }
    }
    cursor.index += 1
  }
}
