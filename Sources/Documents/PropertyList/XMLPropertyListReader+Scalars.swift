extension XMLPropertyListReader {
  /// Reads an element that holds text, or refuses one that stands in the wrong place.
  mutating func readScalar(_ tag: Tag) throws(InputFault) -> Node.Value {
    switch tag.element {
    case .string: return .string(try readText(tag))
    case .boolTrue, .boolFalse:
      guard try readText(tag).isEmpty else { throw notEmpty(tag) }
      return .boolean(tag.element == .boolTrue)
    case .integer: return .number(try readInteger(tag))
    case .real: return .number(try readReal(tag))
    case .data: return .data(try readData(tag))
    case .date: return .date(try readDate(tag))
    case .key: throw misplacedKey(at: tag.position)
    case .plist, .dict, .array: throw misplacedRoot(at: tag.position)
    }
  }

  /// Decimal or hexadecimal (`0x`) digits with an optional sign, as Apple's tools and Python's plistlib read them.
  private mutating func readInteger(_ tag: Tag) throws(InputFault) -> Number {
    let text = Self.trimmed(try readText(tag))
    if let number = LooseNumber(text), number.isInteger {
      guard NumberText.isInRange(number.integerText, isInteger: true) else { throw .numberOutOfRange(at: tag.position) }
      return Number(text: number.integerText, isRespelled: number.integerText != text)
    }
    guard let digits = Self.hexadecimal(text) else { throw notAnInteger(at: tag.position) }
    guard let value = Int(digits, radix: 16) else { throw .numberOutOfRange(at: tag.position) }
    return Number(text: String(value), isRespelled: true)
  }

  /// A finite decimal number; its text stays, brought into the form that JSON has.
  private mutating func readReal(_ tag: Tag) throws(InputFault) -> Number {
    guard let number = LooseNumber(Self.trimmed(try readText(tag))) else { throw notAReal(at: tag.position) }
    let text = number.realText
    guard NumberText.isInRange(text, isInteger: false) else { throw .numberOutOfRange(at: tag.position) }
    return Number(text: text)
  }

  private mutating func readData(_ tag: Tag) throws(InputFault) -> [UInt8] {
    guard let bytes = Base64.decode(try readText(tag)) else { throw notBase64(at: tag.position) }
    return bytes
  }

  private mutating func readDate(_ tag: Tag) throws(InputFault) -> String {
    let text = Self.trimmed(try readText(tag))
    guard let date = Timestamp(text), date.fraction.isEmpty else { throw notADate(at: tag.position) }
    return text
  }

  /// Sign and digits of a hexadecimal integer.
  private static func hexadecimal(_ text: String) -> String? {
    var rest = Substring(text)
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    guard rest.hasPrefix("0x") || rest.hasPrefix("0X") else { return nil }
    rest = rest.dropFirst(2)
    guard !rest.isEmpty, rest.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return sign + rest
  }

  private static func trimmed(_ text: String) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D }
    guard let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last) else { return text }
    var rest = Substring(text).utf8
    while let byte = rest.first, isSpace(byte) { rest.removeFirst() }
    while let byte = rest.last, isSpace(byte) { rest.removeLast() }
    return String(Substring(rest))
  }
}
