/// Addresses without what they may keep secret: users with passwords, and the values of queries. Whatever is shown to people
/// goes through here; outputs keep the value.
package enum PublicAddress {
  private static let mask = "***"

  /// A text that may hold addresses: `https://***@host/path?token=***`, and `***@host` for `user:password@host`.
  package static func text(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) || text.contains("://") else { return text }
    var shown = ""
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      shown += self.word(word)
      rest = rest[word.endIndex...]
      let space = rest.prefix(while: \.isWhitespace)
      shown += space
      rest = rest[space.endIndex...]
    }
    return shown
  }

  /// What opens a quotation stays outside of the address.
  private static func word(_ word: Substring) -> String {
    let opening = word.prefix { "“„\"'(<[{".contains($0) }
    return opening + address(word[opening.endIndex...])
  }

  private static func address(_ word: Substring) -> String {
    guard let scheme = word.firstRange(of: "://") else { return withoutUser(word) }
    let rest = word[scheme.upperBound...]
    let end = rest.firstIndex { "?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<(rest[..<end].firstIndex { "/\\".contains($0) } ?? end)]
    let user = authority.lastIndex(of: "@")
    let shown = rest[(user.map(rest.index(after:)) ?? rest.startIndex)..<end]
    // What else might hold a password is not worth a guess.
    guard !shown.contains("@"), !shown.contains("://") else { return word[..<scheme.upperBound] + mask }
    return word[..<scheme.upperBound] + (user == nil ? "" : mask + "@") + shown + parameters(rest[end...])
  }

  /// `user:password@host`. An e-mail address has no colon before its sign.
  private static func withoutUser(_ word: Substring) -> String {
    guard let sign = word.lastIndex(of: "@"), word[..<sign].contains(":") else { return String(word) }
    return mask + word[sign...]
  }

  /// Query and fragment with their names alone.
  private static func parameters(_ text: Substring) -> String {
    var shown = ""
    var item = ""
    for character in text {
      if "?#&;".contains(character) {
        shown += masked(item) + String(character)
        item = ""
      } else {
        item.append(character)
      }
    }
    return shown + masked(item)
  }

  private static func masked(_ item: String) -> String {
    if item.isEmpty { return "" }
    return (item.firstIndex(of: "=").map { item[...$0] } ?? "") + mask
  }
}
