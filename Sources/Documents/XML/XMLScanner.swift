/// What readers of XML have in common: comments, processing instructions, references, and what is wrong with them.
protocol XMLScanner {
  var cursor: TextCursor { get set }
  /// Text with references and line breaks resolved.
  var gathered: [UInt8] { get set }
  var options: DecodingOptions { get }
  /// What was repaired so far.
  var repairs: [DecodeRemark] { get set }
}

extension XMLScanner {
  var isLenient: Bool { options.isLenient && repairs.count < DecodingOptions.mostRepairs }

  /// Moves over byte order marks between elements, which lenient reading allows. Gives whether there were any.
  mutating func skipMarks() -> Bool {
    let start = cursor.index
    while cursor.current == 0xEF, isLenient, cursor.hasPrefix("\u{FEFF}") {
      repairs.append(.strayMark(at: cursor.position()))
      cursor.index += 3
      cursor.skipSpace()
    }
    return cursor.index > start
  }

  /// Moves over what stands before the XML declaration, which lenient reading allows.
  mutating func skipBeforeDeclaration() {
    guard isLenient else { return }
    let start = cursor
    cursor.skipSpace()
    while cursor.hasPrefix("\u{FEFF}") {
      cursor.index += 3
      cursor.skipSpace()
    }
    guard cursor.index > start.index, startsDeclaration else {
      cursor = start
      return
    }
    repairs.append(
      DecodeRemark(repaired: "What stands before the XML declaration was passed over.", at: cursor.position()))
  }

  /// Whether the XML declaration stands here.
  var startsDeclaration: Bool { cursor.hasPrefix("<?xml") && !XMLCharacters.isNameByte(cursor.byte(after: 5)) }

  /// Reads a comment; the cursor stands on `<!--`.
  mutating func readComment() throws(InputFault) -> DocumentComment {
    let start = cursor.index
    let position = cursor.position()
    cursor.index += 4
    while !cursor.hasPrefix("--") {
      guard !cursor.isAtEnd else { throw unfinished("A comment", at: start) }
      cursor.index += 1
    }
    guard cursor.byte(after: 2) == UInt8(ascii: ">") else {
      throw cursor.index + 2 >= cursor.bytes.count ? unfinished("A comment", at: start) : doubleHyphen()
    }
    let text = cursor.text((start + 4)..<cursor.index)
    cursor.index += 3
    return DocumentComment(text: text, position: position)
  }

  /// Moves over a processing instruction; the cursor stands on `<?`.
  mutating func skipInstruction() throws(InputFault) {
    let start = cursor.index
    cursor.index += 2
    guard !cursor.hasPrefix("xml") || XMLCharacters.isNameByte(cursor.byte(after: 3)) else {
      throw lateDeclaration(at: start)
    }
    while !cursor.hasPrefix("?>") {
      guard !cursor.isAtEnd else { throw unfinished("A processing instruction", at: start) }
      cursor.index += 1
    }
    cursor.index += 2
  }

  /// Gathers the character of a reference; the cursor stands on `&`.
  mutating func gatherReference() throws(InputFault) {
    var length = 1
    while XMLCharacters.isNameByte(cursor.byte(after: length)) || cursor.byte(after: length) == UInt8(ascii: "#") {
      length += 1
    }
    guard length > 1, cursor.byte(after: length) == UInt8(ascii: ";") else { return try gatherAmpersand() }
    let name = cursor.text((cursor.index + 1)..<(cursor.index + length))
    if name.utf8.first == UInt8(ascii: "#") {
      guard let scalar = XMLCharacters.scalar(numbered: name.dropFirst()), let encoded = UTF8.encode(scalar) else {
        throw forbiddenReference()
      }
      gathered.append(contentsOf: encoded)
    } else {
      guard let byte = XMLCharacters.predefined(name) else { throw unknownEntity() }
      gathered.append(byte)
    }
    cursor.index += length + 1
  }

  /// An `&` that starts no reference can only stand for itself.
  private mutating func gatherAmpersand() throws(InputFault) {
    guard isLenient else { throw bareAmpersand() }
    repairs.append(DecodeRemark(repaired: "An & that starts no entity was read as itself.", at: cursor.position()))
    gathered.append(UInt8(ascii: "&"))
    cursor.index += 1
  }
}
