import Documents

/// Text and addresses as SARIF wants them.
enum SARIFText {
  /// Sentences as the text of a message.
  static func message(_ sentences: [String]) -> Node {
    let text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    return .string(withoutLinks(doublingBraces(VisibleText.escape(text))))
  }

  /// Braces stand for arguments of messages, so that literal ones are doubled.
  static func doublingBraces(_ text: String) -> String { text.replacing("{", with: "{{").replacing("}", with: "}}") }

  /// Text from documents makes no links.
  private static func withoutLinks(_ text: String) -> String { text.replacing("](", with: "\\](") }

  /// `FieldDropped` for `field-dropped`.
  static func name(_ code: String) -> String {
    code.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The address of a file.
  static func artifact(_ path: String) -> Node { .object([("uri", .string(uri(path)))]) }

  /// A relative reference, or a file's address for an absolute path; what is no plain character is percent-encoded.
  static func uri(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    let encoded = rest.utf8.map { byte in isPlain(byte) ? String(UnicodeScalar(byte)) : percent(byte) }.joined()
    return encoded.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return (byte < 0x10 ? "%0" : "%") + hex
  }
}
