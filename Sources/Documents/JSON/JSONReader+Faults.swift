/// What is wrong with JSON, and what would be right.
extension JSONReader {
  private func fault(_ summary: String, at offset: Int? = nil, remedy: String) -> InputFault {
    .malformed(summary, at: cursor.position(at: offset ?? cursor.index), remedy: remedy)
  }

  func trailingText() -> InputFault {
    commonMistake()
      ?? fault(
        "There is more text after the end of the document.",
        remedy: "Remove what follows, or join several values in a list.")
  }

  func notAValue() -> InputFault {
    if let mistake = commonMistake() { return mistake }
    switch cursor.current {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return fault(
        "A value is missing before a closing bracket.",
        remedy: "Remove the comma or colon before it, or add the value; --lenient passes over a last comma.")
    case UInt8(ascii: ","):
      return fault("A value is missing before a comma.", remedy: "Remove the comma, or add the value.")
    default:
      return fault(
        "This is not a JSON value.",
        remedy: "Write text in double quotes, a number, true, false, null, a list in [ ] or an object in { }.")
    }
  }

  func notAKey() -> InputFault {
    if let mistake = commonMistake() { return mistake }
    if cursor.current == UInt8(ascii: "}") {
      return fault(
        "A comma stands before the end of an object.", remedy: "Remove the last comma, or read the file with --lenient."
      )
    }
    return fault("A key does not stand in double quotes.", remedy: "Write the key in double quotes.")
  }

  /// The text is not quoted: where a key was lost it is a value, perhaps a password.
  func missingColon() -> InputFault {
    commonMistake()
      ?? fault("A key is not followed by a colon.", remedy: "Put a colon between key and value.")
  }

  func expected(_ wanted: String, after previous: String, of container: SourcePosition) -> InputFault {
    commonMistake()
      ?? fault(
        "After \(previous) of what opens at \(container), \(wanted) is missing.",
        remedy: "Add \(wanted), or check the quotes before this place.")
  }

  func malformedNumber(at offset: Int) -> InputFault {
    if cursor.hasPrefix("-Infinity") || cursor.hasPrefix("-NaN") { return notFinite() }
    return fault(
      "This is not a JSON number.", at: offset,
      remedy: "Write digits without leading zeros, with digits on both sides of a point, or put text in double quotes.")
  }

  func unfinishedString(opening: Int) -> InputFault {
    guard !cursor.isAtEnd else {
      return fault("A text has no closing double quote.", at: opening, remedy: "Add the closing double quote.")
    }
    if cursor.current == 0 { return .nulInText(at: cursor.position(at: cursor.index)) }
    let name = cursor.current == 0x0A || cursor.current == 0x0D ? "line break" : "control character"
    return InputFault(
      .invalidText, at: cursor.position(at: cursor.index),
      summary: "A text holds a bare \(name).",
      remedy: "Write it as an escape such as \\n or \\t, or add the missing double quote.")
  }

  func unknownEscape() -> InputFault {
    fault(
      "A backslash starts no JSON escape.",
      remedy: "Write \\\\ for a backslash, or one of \\\" \\/ \\b \\f \\n \\r \\t \\uXXXX.")
  }

  func loneSurrogate(at offset: Int) -> InputFault {
    InputFault(
      .invalidText, at: cursor.position(at: offset),
      summary: "An escape names half of a character (a lone surrogate).",
      remedy: "Write the character itself, or both halves.")
  }

  private func notFinite() -> InputFault {
    fault("JSON has no NaN and no infinity.", remedy: "Write a number, or null.")
  }

  /// What people bring from other languages and from word processors.
  private func commonMistake() -> InputFault? {
    if cursor.isAtEnd {
      return fault("The document ends too early.", remedy: "Check that the file was saved completely.")
    }
    switch cursor.current {
    case UInt8(ascii: "'"):
      return fault("Text stands in single quotes.", remedy: "Use double quotes.")
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      return fault("JSON has no comments.", remedy: "Remove the comment.")
    case UInt8(ascii: "N") where cursor.hasPrefix("NaN"), UInt8(ascii: "I") where cursor.hasPrefix("Infinity"):
      return notFinite()
    case UInt8(ascii: "T") where cursor.hasPrefix("True"), UInt8(ascii: "F") where cursor.hasPrefix("False"),
      UInt8(ascii: "N") where cursor.hasPrefix("None"):
      return fault("This is Python, not JSON.", remedy: "Write true, false or null in small letters.")
    case 0xEF where cursor.hasPrefix("\u{FEFF}"):
      return fault(
        "A byte order mark stands in the middle of the file.", remedy: "Remove it, or read the file with --lenient.")
    case 0xE2 where cursor.byte(after: 1) == 0x80 && (0x98...0x9F).contains(cursor.byte(after: 2)):
      return fault("Text stands in typographic quotes.", remedy: "Use straight double quotes.")
    default: return nil
    }
  }
}
