/// Base64 as RFC 4648 defines it, with white space between the characters.
public enum Base64 {
  /// The bytes, or nil if the text is not base64.
  public static func decode(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { decode($0) }
  }

  /// The text without line breaks.
  public static func text(_ bytes: [UInt8]) -> String { String(decoding: encode(bytes), as: UTF8.self) }

  /// The text's bytes, without line breaks.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      appendGroup(bytes[index..<min(index + 3, bytes.count)], to: &text)
      index += 3
    }
    return text
  }

  private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, digits, padding): (UInt32, Int, Int) = (0, 0, 0)
    for character in text {
      let digit = value(of: character)
      if digit < 64, padding == 0 {
        bits = bits << 6 | UInt32(digit)
        digits += 1
        if digits & 3 == 0 { append(bits, count: 3, to: &bytes) }
      } else if character == UInt8(ascii: "=") {
        padding += 1
      } else if ![0x20, 0x0A, 0x0D, 0x09].contains(character) {
        return nil
      }
    }
    return finish(&bytes, bits: bits, digits: digits, padding: padding) ? bytes : nil
  }

  private static func finish(_ bytes: inout [UInt8], bits: UInt32, digits: Int, padding: Int) -> Bool {
    switch (digits & 3, padding) {
    case (0, 0): break
    case (2, 2): append(bits << 12, count: 1, to: &bytes)
    case (3, 1): append(bits << 6, count: 2, to: &bytes)
    default: return false
    }
    return true
  }

  private static func append(_ bits: UInt32, count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * place))) }
  }

  private static func appendGroup(_ group: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var bits: UInt32 = 0
    for byte in group { bits = bits << 8 | UInt32(byte) }
    bits <<= UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      let digit = UInt8(truncatingIfNeeded: bits >> UInt32(18 - 6 * place)) & 0x3F
      text.append(place <= group.count ? character(of: digit) : UInt8(ascii: "="))
    }
  }

  private static func value(of character: UInt8) -> UInt8 {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: 255
    }
  }

  private static func character(of digit: UInt8) -> UInt8 {
    switch digit {
    case 0..<26: digit + UInt8(ascii: "A")
    case 26..<52: digit - 26 + UInt8(ascii: "a")
    case 52..<62: digit - 52 + UInt8(ascii: "0")
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
