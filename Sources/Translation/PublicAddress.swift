/// Web addresses without what they may keep secret: user, password and query.
enum PublicAddress {
  /// A text that may hold addresses.
  static func text(_ text: String) -> String {
    guard text.contains("://") else { return text }
    return text.split(whereSeparator: \.isWhitespace).map(address).joined(separator: " ")
  }

  private static func address(_ word: Substring) -> String {
    guard let scheme = word.firstRange(of: "://") else { return String(word) }
    let rest = word[scheme.upperBound...]
    let end = rest.firstIndex { "?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<(rest[..<end].firstIndex { "/\\".contains($0) } ?? end)]
    let start = authority.lastIndex(of: "@").map(rest.index(after:)) ?? rest.startIndex
    let shown = rest[start..<end]
    // What else might hold a password is not worth a guess.
    guard !shown.contains("@"), !shown.contains("://") else { return word[..<scheme.upperBound] + "…" }
    return word[..<scheme.upperBound] + shown + (end < rest.endIndex ? "…" : "")
  }
}
