extension JSONReader {
  /// Reads a string; the cursor stands on its opening quote.
  mutating func readString() throws(InputFault) -> String {
    let opening = cursor.index
    cursor.index += 1
    let start = cursor.index
    skipPlainText()
    if cursor.current == UInt8(ascii: "\"") {
      cursor.index += 1
      return cursor.text(start..<(cursor.index - 1))
    }
    unescaped.removeAll(keepingCapacity: true)
    unescaped.append(contentsOf: cursor.bytes[start..<cursor.index])
    try readEscapedText(opening: opening)
    return String(decoding: unescaped, as: UTF8.self)
  }

  private mutating func readEscapedText(opening: Int) throws(InputFault) {
    while cursor.current != UInt8(ascii: "\"") {
      guard cursor.current == UInt8(ascii: "\\") else { throw unfinishedString(opening: opening) }
      try readEscape()
      let start = cursor.index
      skipPlainText()
      unescaped.append(contentsOf: cursor.bytes[start..<cursor.index])
    }
    cursor.index += 1
  }

  private mutating func skipPlainText() {
    let bytes = cursor.bytes
    var index = cursor.index
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      index += 1
    }
    cursor.index = index
  }

  private mutating func readEscape() throws(InputFault) {
    let letter = cursor.byte(after: 1)
    if letter == UInt8(ascii: "u") { return try readUnicodeEscape() }
    guard let byte = Self.escaped(by: letter) else { throw unknownEscape() }
    unescaped.append(byte)
    cursor.index += 2
  }

  private static func escaped(by letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  private mutating func readUnicodeEscape() throws(InputFault) {
    let start = cursor.index
    let first = try readCodeUnit()
    guard first != 0 else { throw .nulInText(at: cursor.position(at: start)) }
    var units = UTF16.EncodedScalar([first])
    if UTF16.isSurrogate(first) {
      guard UTF16.isLeadSurrogate(first), cursor.hasPrefix("\\u") else { throw loneSurrogate(at: start) }
      let second = try readCodeUnit()
      guard UTF16.isTrailSurrogate(second) else { throw loneSurrogate(at: start) }
      units = UTF16.EncodedScalar([first, second])
    }
    guard let encoded = UTF8.encode(UTF16.decode(units)) else { throw loneSurrogate(at: start) }
    unescaped.append(contentsOf: encoded)
  }

  private mutating func readCodeUnit() throws(InputFault) -> UInt16 {
    var unit: UInt16 = 0
    for place in 2..<6 {
      guard let digit = Self.hexDigit(cursor.byte(after: place)) else { throw unknownEscape() }
      unit = unit << 4 | digit
    }
    cursor.index += 6
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
