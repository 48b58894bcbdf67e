extension CanonicalValue {
  /// Whether a text stands for a password that is not told: only asterisks, bullets or other dots, a row of x, or a word
  /// such as `<masked>` in brackets or `REDACTED` in capitals.
  public static func isMasked(_ text: String) -> Bool {
    let text = text.trimmingSpaces
    guard let first = text.first, let last = text.last else { return false }
    if text.allSatisfy({ maskCharacters.contains($0) || $0 == " " }) { return true }
    if text.count >= 5, ["x", "X"].contains(where: { letter in text.allSatisfy { $0 == letter } }) { return true }
    if capitals.contains(text.filter { !maskCharacters.contains($0) }) { return true }
    guard ["<>", "[]", "()", "{}"].contains("\(first)\(last)") else { return false }
    return maskWords.contains(text.dropFirst().dropLast().lowercased())
  }

  /// Whether a text is no password to carry: a mask, or what redaction puts in place of a secret.
  package static func isUntold(_ text: String) -> Bool {
    isMasked(text) || text.hasPrefix(fillerPrefix) && text.dropFirst(fillerPrefix.count).allSatisfy(\.isNumber)
  }

  /// How the text begins that redaction puts in place of a secret; a number follows. Such a text is no mask for those
  /// who read: a redacted document must show the same problems as the original.
  package static let fillerPrefix = "redacted-secret-"

  private static let maskCharacters: Set<Character> = [
    "*", "\u{2022}", "\u{25CF}", "\u{2219}", "\u{2217}", "\u{26AB}", "\u{2B24}", "\u{FF0A}",
  ]
  /// `(null)` is what programs print of a value that they do not have.
  private static let maskWords: Set<String> = [
    "masked", "hidden", "redacted", "not shown", "secret", "withheld", "null",
  ]
  private static let capitals: Set<String> = ["REDACTED"]
}
