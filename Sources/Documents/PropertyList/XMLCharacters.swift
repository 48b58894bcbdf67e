/// The characters of XML 1.0.
enum XMLCharacters {
  /// Whether a document may hold the character, literally or as a reference.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// The first character that a document cannot hold.
  static func firstForbidden(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return nil }
    return text.unicodeScalars.first { !isAllowed($0) }
  }

  /// Whether a byte can stand in a name.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Whether a byte can begin a name.
  static func isNameStart(_ byte: UInt8) -> Bool {
    isNameByte(byte) && !(UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte) && byte != UInt8(ascii: "-")
      && byte != UInt8(ascii: ".")
  }

  /// The character of a numeric reference, `228` or `xE4`; nil if a document cannot hold it.
  static func scalar(numbered number: Substring) -> Unicode.Scalar? {
    let isHex = number.utf8.first == UInt8(ascii: "x")
    let digits = isHex ? number.dropFirst() : number
    guard let first = digits.first, first.isHexDigit, let value = UInt32(digits, radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value), isAllowed(scalar)
    else { return nil }
    return scalar
  }

  /// The character of a predefined entity.
  static func predefined(_ name: String) -> UInt8? {
    switch name {
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "amp": UInt8(ascii: "&")
    case "quot": UInt8(ascii: "\"")
    case "apos": UInt8(ascii: "'")
    default: nil
    }
  }
}
