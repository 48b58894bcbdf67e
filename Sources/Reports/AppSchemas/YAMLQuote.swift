/// Texts from anywhere in YAML.
enum YAMLQuote {
  /// A scalar in double quotes, on one line.
  static func text(_ text: String) -> String { "\"\(escaped(text, isQuoted: true))\"" }

  /// A line of a comment.
  static func comment(_ text: String) -> String { "# " + escaped(text, isQuoted: false) }

  /// The text without characters that YAML does not allow or nobody sees. NUL, which no text of YAML can hold, is marked.
  /// By scalars: a combining sign after a quote makes both one character.
  private static func escaped(_ text: String, isQuoted: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0: escaped += "\u{FFFD}"
      case 0x22 where isQuoted: escaped += "\\\""
      case 0x5C where isQuoted: escaped += "\\\\"
      case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
