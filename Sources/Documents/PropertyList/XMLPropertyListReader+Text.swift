extension XMLPropertyListReader {
  /// Reads the text of an element up to and including its end tag.
  mutating func readText(_ tag: Tag) throws(InputFault) -> String {
    if tag.isEmpty { return "" }
    let start = cursor.index
    try skipPlainText()
    if cursor.hasPrefix("</") {
      let text = cursor.text(start..<cursor.index)
      try readEndTag(of: tag)
      return text
    }
    gathered.removeAll(keepingCapacity: true)
    gathered.append(contentsOf: cursor.bytes[start..<cursor.index])
    try gatherText(of: tag)
    try readEndTag(of: tag)
    return String(decoding: gathered, as: UTF8.self)
  }

  private mutating func gatherText(of tag: Tag) throws(InputFault) {
    while true {
      switch cursor.current {
      case UInt8(ascii: "<"):
        if cursor.byte(after: 1) == UInt8(ascii: "/") { return }
        try gatherMarkup(in: tag)
      case UInt8(ascii: "&"): try gatherReference()
      case 0x0D: gatherLineEnd()
      default: throw cursor.isAtEnd ? unclosed(tag) : forbiddenCharacter()
      }
      let start = cursor.index
      try skipPlainText()
      gathered.append(contentsOf: cursor.bytes[start..<cursor.index])
    }
  }

  /// Moves over text up to markup, a reference, a carriage return or a character that XML cannot hold.
  private mutating func skipPlainText() throws(InputFault) {
    let bytes = cursor.bytes
    var index = cursor.index
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), ..<0x09, 0x0B...0x1F: break scan
      case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: break scan
      case UInt8(ascii: ">") where Self.endsSection(bytes, at: index, from: cursor.index):
        throw straySectionEnd(at: index - 2)
      default: index += 1
      }
    }
    cursor.index = index
  }

  private static func endsSection(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int) -> Bool {
    index - start >= 2 && bytes[index - 1] == UInt8(ascii: "]") && bytes[index - 2] == UInt8(ascii: "]")
  }

  private mutating func gatherLineEnd() {
    gathered.append(0x0A)
    cursor.index += cursor.byte(after: 1) == 0x0A ? 2 : 1
  }

  private mutating func gatherMarkup(in tag: Tag) throws(InputFault) {
    if cursor.hasPrefix("<!--") {
      comments.append(try readComment())
    } else if cursor.hasPrefix("<![CDATA[") {
      try gatherSection()
    } else if cursor.hasPrefix("<?") {
      try skipInstruction()
    } else if cursor.index + 1 >= cursor.bytes.count {
      throw unclosed(tag)
    } else {
      throw elementInText(of: tag)
    }
  }

  private mutating func gatherSection() throws(InputFault) {
    let opening = cursor.index
    cursor.index += 9
    while !cursor.hasPrefix("]]>") {
      guard !cursor.isAtEnd else { throw unfinished("A CDATA section", at: opening) }
      switch cursor.current {
      case 0x0D: gatherLineEnd()
      case ..<0x09, 0x0B...0x1F: throw forbiddenCharacter()
      case 0xEF where cursor.byte(after: 1) == 0xBF && cursor.byte(after: 2) >= 0xBE: throw forbiddenCharacter()
      default:
        gathered.append(cursor.current)
        cursor.index += 1
      }
    }
    cursor.index += 3
  }
}
