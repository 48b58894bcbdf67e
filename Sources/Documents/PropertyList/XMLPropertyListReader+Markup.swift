extension XMLPropertyListReader {
  /// Reads a start tag; the cursor stands on `<`. Attributes carry nothing in a property list and are passed over.
  mutating func readStartTag() throws(InputFault) -> Tag {
    let position = cursor.position()
    let start = cursor.index
    cursor.index += 1
    let name = readName()
    guard name.length > 0 else { throw notATag(at: start) }
    guard let element = name.element else { throw unknownElement(at: start) }
    if cursor.current == UInt8(ascii: ">") {
      cursor.index += 1
      return Tag(element: element, position: position, isEmpty: false)
    }
    return Tag(element: element, position: position, isEmpty: try skipAttributes(tagStart: start))
  }

  /// Reads the end tag of an element; the cursor stands on `</`.
  mutating func readEndTag(of tag: Tag) throws(InputFault) {
    let start = cursor.index
    cursor.index += 2
    let name = readName()
    guard name.length > 0, name.element == tag.element else { throw mismatchedEnd(of: tag, at: start) }
    cursor.skipSpace()
    guard cursor.current == UInt8(ascii: ">") else { throw unfinished("A tag", at: start) }
    cursor.index += 1
  }

  /// Reads a name; the element is nil for names that property lists do not have.
  private mutating func readName() -> (element: PropertyListElement?, length: Int) {
    var packed: UInt64 = 0
    let start = cursor.index
    while Self.isNameByte(cursor.current) {
      packed = packed << 8 | UInt64(cursor.current)
      cursor.index += 1
    }
    let length = cursor.index - start
    return (length <= 8 ? PropertyListElement(rawValue: packed) : nil, length)
  }

  /// Moves over the rest of a start tag. Gives whether it ends with `/>`.
  private mutating func skipAttributes(tagStart: Int) throws(InputFault) -> Bool {
    while true {
      let hadSpace = cursor.skipSpace()
      switch cursor.current {
      case UInt8(ascii: ">"):
        cursor.index += 1
        return false
      case UInt8(ascii: "/") where cursor.byte(after: 1) == UInt8(ascii: ">"):
        cursor.index += 2
        return true
      default:
        guard hadSpace, skipAttribute() else { throw unfinished("A tag", at: tagStart) }
      }
    }
  }

  private mutating func skipAttribute() -> Bool {
    guard readName().length > 0 else { return false }
    cursor.skipSpace()
    guard cursor.current == UInt8(ascii: "=") else { return false }
    cursor.index += 1
    cursor.skipSpace()
    return skipQuoted()
  }

  mutating func skipQuoted() -> Bool {
    let quote = cursor.current
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    cursor.index += 1
    while cursor.current != quote {
      guard !cursor.isAtEnd, cursor.current != UInt8(ascii: "<") else { return false }
      cursor.index += 1
    }
    cursor.index += 1
    return true
  }

  /// Moves over white space, comments and processing instructions between elements.
  mutating func skipBetween() throws(InputFault) {
    while true {
      cursor.skipSpace()
      guard cursor.current == UInt8(ascii: "<") else {
        if skipMarks() { continue }
        return
      }
      switch cursor.byte(after: 1) {
      case UInt8(ascii: "!") where cursor.hasPrefix("<!--"): comments.append(try readComment())
      case UInt8(ascii: "?"): try skipInstruction()
      default: return
      }
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool { XMLCharacters.isNameByte(byte) }
}
