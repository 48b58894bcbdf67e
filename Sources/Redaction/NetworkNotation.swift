/// What is written of networks and their cards, where an address alone would not do.
enum NetworkNotation: Equatable {
  /// `00-11-22-33-44-55`, with hyphens or colons.
  case card(separator: Character)
  /// `10.0.0.0/8`, `10.0.0.0/255.0.0.0`, `10.0.0.1-10.0.0.9`, `10.0.0.1-9`
  case pair(String, sign: Character, String)
  /// `10.0.0.*`
  case pattern([Substring])

  /// Nil if the text is none of these.
  init?(_ text: String) {
    guard (5...96).contains(text.utf8.count), text.utf8.allSatisfy(Self.mayOccur) else { return nil }
    if let card = Self.card(text) ?? Self.pair(text) ?? Self.pattern(text) { self = card } else { return nil }
  }

  private static func mayOccur(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) || byte == 0x78
      || ".:-/*".utf8.contains(byte)
  }

  private static func card(_ text: String) -> NetworkNotation? {
    for separator: Character in ["-", ":"] {
      let groups = text.split(separator: separator, omittingEmptySubsequences: false)
      if groups.count == 6, groups.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isHexDigit) }) {
        return .card(separator: separator)
      }
    }
    return nil
  }

  private static func pair(_ text: String) -> NetworkNotation? {
    guard let mark = text.firstIndex(where: { $0 == "/" || $0 == "-" }) else { return nil }
    let (first, second) = (text[..<mark], text[text.index(after: mark)...])
    guard NetworkAddress(first) != nil else { return nil }
    guard NetworkAddress(second) != nil || second.isDigits && second.utf8.count < 4 else { return nil }
    return .pair(String(first), sign: text[mark], String(second))
  }

  private static func pattern(_ text: String) -> NetworkNotation? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts.contains(where: isWild), parts.contains(where: \.isDigits),
      parts.allSatisfy({ isWild($0) || UInt8($0) != nil })
    else { return nil }
    return .pattern(parts)
  }

  private static func isWild(_ part: Substring) -> Bool { part == "*" || part == "x" }
}
