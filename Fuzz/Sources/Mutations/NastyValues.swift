import EASPolicyTranslator

/// Values that readers and writers are known to stumble over.
enum NastyValues {
  static let texts = [
    "", " ", "null", "~", "true", "TRUE", "yes", "0", "-1", "1.0", "007", "1e999", "NaN", "é", "e\u{301}", "\u{0}",
    "\u{1B}[31m", "\u{202E}abc", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "👩‍👩‍👧", "a\nb", "a\r\nb", "\t",
    "<&>\"'",
    "]]>", "<!--", "-->", "&lt;", "&#0;", "{{", "}}", "${", "${owner.email}", "%email%", "%upn%", "{{username}}",
    "$deviceowneremail", "%", "\\", "DOMAIN\\kim", "\\kim", "kim@", "@example.com", "https://", "http://a:b@c:99999/d",
    "mail.example.com:0", "[::1]:443", "::1", "outlook.office365.com", ".", "..", "../../etc/passwd", "*****",
    "********",
    "PD94bWw=", "====", "a: b", "- a", "#", "!!binary", "&a *a", "0x1F", "2024-02-30T00:00:00Z",
    "com.apple.eas.account",
    "ExchangeActiveSync", "exchangeactivesyncpolicy", String(repeating: "a", count: 5000),
    String(repeating: "[", count: 300), String(repeating: "日", count: 999),
  ]

  static let numbers = [
    "0", "-0", "-1", "1", "2", "3", "255", "256", "65535", "65536", "2147483648", "4294967296", "9007199254740993",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551615", "99999999999999999999999999", "1.5", "0.0", "-0.0", "1e5", "1E400", "1e-400", "00", "01",
    "0x10",
  ]

  static let keys = [
    "", "name", "type", "payloads", "Password", "password", "PayloadType", "PayloadContent", "host", "key", "value",
    "~1/~0",
    "a/b", "a.b", "é", "\u{1B}", "constructor", "<key>", "managedProperty", "SMIMESigningEnabled",
    "EncryptedPayloadContent",
  ]

  /// A value of any type.
  static func node(_ dice: inout Dice) -> Node {
    switch dice.number(below: 10) {
    case 0: Node(.null)
    case 1, 2: .boolean(dice.chance(50))
    case 3: .integer(dice.pick([0, 1, -1, 2, 3, 65536, .max, .min]))
    case 4: Node(.number(Number(text: dice.pick(["1.5", "-0.5", "1e300"]))))
    case 5: Node(.data((0..<dice.number(below: 50)).map { UInt8(truncatingIfNeeded: $0 &* 37) }))
    case 6: Node(.date("2024-02-29T12:00:00Z"))
    case 7: dice.pick([.array([]), .object([]), .array([.string("a"), .integer(1)]), .object([("", Node(.null))])])
    default: .string(dice.pick(texts))
    }
  }
}
