/// What is wrong with the shape of a property list, and what would be right.
extension XMLPropertyListReader {

  /// The name of an element in quotes, with a blank before it. What does not end as names do is not quoted: where a `>` was
  /// lost it is a value, perhaps a password.
  private func name(after start: Int) -> String {
    var end = start
    while end < cursor.bytes.count, Self.isNameByte(cursor.bytes[end]) { end += 1 }
    guard end < cursor.bytes.count,
      [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(cursor.bytes[end])
    else { return "" }
    return " " + Excerpt.quoting(cursor.text(start..<end))
  }

  // MARK: Elements

  func unknownElement(at start: Int) -> InputFault {
    fault(
      "The element\(name(after: start + 1)) does not belong in a property list.", at: start,
      remedy: "Use plist, dict, key, array, string, integer, real, true, false, date and data only.")
  }

  func notATag(at start: Int) -> InputFault {
    if start + 1 < cursor.bytes.count, cursor.bytes[start + 1] == UInt8(ascii: "!") {
      return strayDeclaration(at: start)
    }
    return fault(
      "A < does not start a tag here.", at: start,
      remedy: "Write &lt; for the character <, or check the tags before this place.")
  }

  private func strayDeclaration(at start: Int) -> InputFault {
    fault(
      "A declaration stands where an element is expected.", at: start,
      remedy: "Remove what starts with <! here; property lists need a DOCTYPE at most, before the first element.")
  }

  func mismatchedEnd(of tag: Tag, at start: Int) -> InputFault {
    if start + 2 >= cursor.bytes.count { return unclosed(tag) }
    return fault(
      "The end tag does not fit <\(tag.element.name)>, which opens at \(tag.position).",
      at: start, remedy: "Write </\(tag.element.name)> here, or correct the nesting.")
  }

  func unclosed(_ tag: Tag) -> InputFault {
    fault(
      "The file ends inside <\(tag.element.name)>, which opens at \(tag.position).",
      remedy: "Check that the file was saved completely.")
  }

  func strayText(in tag: Tag) -> InputFault {
    if cursor.isAtEnd { return unclosed(tag) }
    if cursor.hasPrefix("\u{FEFF}") {
      return fault(
        "A byte order mark stands in the middle of the file.", remedy: "Remove it, or read the file with --lenient.")
    }
    return fault(
      "Text stands between elements of <\(tag.element.name)>, which opens at \(tag.position).",
      remedy: "Put the text into a <string>, or remove it.")
  }

  func elementInText(of tag: Tag) -> InputFault {
    fault(
      "Markup stands inside the text of <\(tag.element.name)>, which opens at \(tag.position).",
      remedy: "Write &lt; for the character <, or close the element before this place.")
  }

  func notEmpty(_ tag: Tag) -> InputFault {
    .malformed(
      "<\(tag.element.name)> holds text.", at: tag.position, remedy: "Write <\(tag.element.name)/> without content.")
  }

  // MARK: Dictionaries

  func valueWithoutKey(_ tag: Tag) -> InputFault {
    .malformed(
      "<\(tag.element.name)> stands in a dict without a key before it.", at: tag.position,
      remedy: "Write <key>…</key> before every value of a dict.")
  }

  func missingValue(of key: String, in tag: Tag) -> InputFault {
    if !cursor.isAtEnd, cursor.current != UInt8(ascii: "<") { return strayText(in: tag) }
    return cursor.isAtEnd ? unclosed(tag) : missingValue(of: key, at: cursor.position(at: cursor.index))
  }

  func missingValue(of key: String, at position: SourcePosition) -> InputFault {
    .malformed(
      "The key \(Excerpt.quoting(key)) has no value.", at: position,
      remedy: "Write a value after the key, or remove the key.")
  }

  func misplacedKey(at position: SourcePosition) -> InputFault {
    .malformed(
      "A <key> stands outside of a dict.", at: position, remedy: "Put the key and its value into a <dict>.")
  }

  // MARK: Root

  func misplacedRoot(at position: SourcePosition) -> InputFault {
    .malformed("A <plist> stands inside another element.", at: position, remedy: "Keep the outermost <plist> only.")
  }

  func noRoot() -> InputFault {
    fault("The file does not start with an XML element.", remedy: "Check that this file is a property list.")
  }

  func emptyRoot(at position: SourcePosition) -> InputFault {
    .malformed("The <plist> holds no value.", at: position, remedy: "Put one value, such as a <dict>, into it.")
  }

  func secondRoot() -> InputFault {
    fault("The <plist> holds more than one value.", remedy: "Keep one value, or put the values into an <array>.")
  }

  func contentAfterEnd() -> InputFault {
    fault("There is more content after the end of the property list.", remedy: "Remove what follows.")
  }
}
