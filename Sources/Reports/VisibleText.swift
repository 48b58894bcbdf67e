/// Text from documents, safe for terminals and pages.
public enum VisibleText {
  /// The text with control characters, invisible ones and those that turn the reading direction as `\u{1b}`.
  ///
  /// - Parameter keepingLines: Whether line breaks and tabs stay as they are.
  public static func escape(_ text: String, keepingLines: Bool = false) -> String {
    replace(in: text, keepingLines: keepingLines) { "\\u{\(String($0.value, radix: 16))}" }
  }

  /// JSON text whose strings hold no such characters raw. The text means the same as before.
  static func escapeJSON(_ text: String) -> String {
    replace(in: text, keepingLines: true) { scalar in
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }

  private static func replace(
    in text: String, keepingLines: Bool, by escaped: (Unicode.Scalar) -> String
  ) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if !isHidden(scalar) || (keepingLines && (scalar == "\n" || scalar == "\t")) {
        result.unicodeScalars.append(scalar)
      } else {
        result += escaped(scalar)
      }
    }
    return result
  }

  /// Whether a terminal would obey the character, or leave it out, instead of showing it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    // Soft hyphen, blank without width, joiners of words and signs of formulas are not seen at all.
    case 0xAD, 0x200B, 0x2060...0x2064: true
    default: false
    }
  }
}
