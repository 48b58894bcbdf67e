/// How text can be written in YAML so that it reads back the same.
enum YAMLText {
  /// Whether the text can stand without quotes, also for readers of YAML 1.1.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    guard !indicators.contains(first), last != UInt8(ascii: ":"), last != 0x20 else { return false }
    guard text != "<<", text != "=", !text.hasPrefix("..."), !oldWords.contains(text.lowercased()) else { return false }
    return hasPlainCharacters(text) && !looksNumeric(text) && YAMLScalar.isText(text)
  }

  /// Whether the text can stand as a literal block (`|`).
  static func isLiteral(_ text: String) -> Bool {
    guard let first = text.utf8.first, ![0x20, 0x09, 0x0A].contains(first), text.utf8.contains(0x0A) else {
      return false
    }
    guard text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || isPrintable($0) }) else { return false }
    return text.split(separator: "\n").allSatisfy { !$0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// The text in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if isPrintable(scalar) { quoted.unicodeScalars.append(scalar) } else { quoted += escape(scalar) }
      }
    }
    return quoted + "\""
  }

  private static let indicators = Set(" -?:,[]{}#&*!|>'\"%@`".utf8)

  /// Words that YAML 1.1 does not read as text.
  private static let oldWords: Set<String> = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"]

  private static func hasPlainCharacters(_ text: String) -> Bool {
    var previous: Unicode.Scalar = "a"
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar), !(previous == ":" && scalar == " "), !(previous == " " && scalar == "#") else {
        return false
      }
      previous = scalar
    }
    return true
  }

  /// Numbers, times, dates and addresses: what some version of YAML might take for a number or a date.
  private static func looksNumeric(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2B || first == 0x2E else {
      return false
    }
    return text.utf8.allSatisfy { numeric.contains($0) }
  }

  private static let numeric = Set("0123456789abcdefABCDEFxoOTtZz_.:+- ".utf8)

  /// Whether a character may stand for itself: YAML allows it and a reader can see it.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x10000...: true
    case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: false
    case 0xA0...0xD7FF, 0xE000...0xFFFD: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (prefix, width) = scalar.value < 0x100 ? ("\\x", 2) : ("\\u", 4)
    return prefix + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
