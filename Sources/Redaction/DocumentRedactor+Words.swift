import Documents

/// Text for people.
extension DocumentRedactor {
  /// Words of about the same length; names of somebody or of a domain stay recognisable.
  mutating func freeText(_ text: String) -> String {
    var isNamed = false
    let replaced = pieces(text, at: Self.isBlank) { redactor, piece in
      if let thing = redactor.thing(in: piece) { return thing }
      return redactor.words(of: piece, in: text, &isNamed)
    }
    pseudonyms.note(.name, text, replaced)
    return replaced
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    TextRun.isBlank(scalar) || scalar == "," || scalar == ";"
  }

  private mutating func words(of piece: Substring, in text: String, _ isNamed: inout Bool) -> String {
    var replaced = ""
    for run in TextRun.split(piece) {
      if run.isWord { replaced += word(run.text, in: text, &isNamed) } else { replaced += run.text }
    }
    return replaced
  }

  /// The first word of a text that is no known name gets a number, so that different texts stay different.
  private mutating func word(_ word: Substring, in text: String, _ isNamed: inout Bool) -> String {
    if let known = pseudonyms.knownWord(String(word)) { return known }
    if isNamed { return Filler.word(for: word) }
    isNamed = true
    return LetterCase(word).apply("name\(pseudonyms.number(of: text, .name))")
  }

  /// A word that is an address, a host or an id, with the signs around it; nil if it is a word.
  mutating func thing(in word: Substring) -> String? {
    guard word.utf8.contains(where: Self.isPartOfThings) else { return nil }
    let start = word.firstIndex { !Self.signs.contains($0) } ?? word.endIndex
    let end = word.lastIndex { !Self.signs.contains($0) }.map(word.index(after:)) ?? word.endIndex
    guard start < end else { return nil }
    let core = String(word[start..<end])
    let role = Self.shape(of: core, words)
    guard [.address, .login, .host].contains(role) || UUIDText(core) != nil else { return nil }
    if role == .login, core.hasPrefix("@") || core.hasSuffix("@") { return nil }
    return word[..<start] + plain(core, role, nil) + word[end...]
  }

  private static let signs: Set<Character> = Set("<>()[]\"',;:!?.")

  /// No address, host or id does without one of these.
  private static func isPartOfThings(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
