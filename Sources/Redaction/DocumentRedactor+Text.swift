import Documents
import Mapping

extension DocumentRedactor {
  /// A text with a known or unknown role.
  mutating func redact(_ text: String, _ role: LeafRole?, key: String?, at position: SourcePosition?) -> String {
    if text.isEmpty || CanonicalValue.isMasked(text) || isVariable(text) { return text }
    guard let role else { return redact(text: text, key: key, at: position) }
    if role < .binary, let key, words.choices[key]?.contains(text) == true { return text }
    switch role {
    case .keep: return isWord(text) ? text : redact(text: text, key: key, at: position)
    case .secret: return secret(text)
    case .binary: return encoded(text, at: position) ?? secret(text)
    default: return withVariables(text) { $0.plain($1, role, position) }
    }
  }

  /// A text that nobody knows the role of.
  mutating func redact(text: String, key: String?, at position: SourcePosition?) -> String {
    if text.isEmpty || CanonicalValue.isMasked(text) || isVariable(text) { return text }
    if let known = roles.texts[text], known == .secret { return secret(text) }
    let isPublic = words.values.contains(text)
    if isSecret(nil, key), !(isPublic && !names(secret: key)) { return encoded(text, at: position) ?? secret(text) }
    if isPublic || isHarmless(text) { return text }
    if let known = roles.texts[text] { return redact(text, known, key: key, at: position) }
    if let whole = document(text, at: position) ?? encoded(text, at: position) { return whole }
    let role = key.flatMap { words.roles[$0] }
    return withVariables(text) { $0.plain($1, role ?? Self.shape(of: $1, $0.words), position) }
  }

  /// Whether a text that a row reads as a word of its product is one indeed.
  private func isWord(_ text: String) -> Bool {
    words.values.contains(text) || isHarmless(text) || words.foldedValues.contains(text.lowercased())
      || text.utf8.count < 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a key certainly names a secret, so that not even a product's word is believed to be none.
  private func names(secret key: String?) -> Bool {
    guard let key else { return false }
    return words.roles[key] == .secret || Self.secretWords.contains { key.lowercased().contains($0) }
  }

  private static let secretWords = ["pass", "secret", "challenge", "token", "credential", "psk", "pwd", "shared"]

  /// Literal text, without variables.
  private mutating func plain(_ text: String, _ role: LeafRole, _ position: SourcePosition?) -> String {
    switch role {
    case .keep: text
    case .listed: separated(text) { $0.words.values.contains($1) ? $1 : $0.freeText($1) }
    case .name: Self.isNumbered(text) && thing(in: text) == nil ? identifier(text) : freeText(text)
    case .identifier: identifier(text)
    case .path: path(text)
    case .address: text.contains("://") ? address(text) : freeText(text)
    case .domain: separated(text) { $0.domain($1) }
    case .host: separated(text) { $0.server($1) }
    case .login: separated(text) { $0.login($1) }
    case .binary, .secret: secret(text)
    }
  }

  /// Whether a text for people is an id after all.
  private static func isNumbered(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace) && text.count(where: \.isNumber) > 3
  }

  /// Short numbers, versions and days tell nothing.
  private func isHarmless(_ text: String) -> Bool {
    if let number = Int(text) { return (-65535...65535).contains(number) }
    if Timestamps.isDate(text) { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  /// What a text looks like.
  private static func shape(of text: String, _ words: PublicWords) -> LeafRole {
    if text.contains(where: \.isWhitespace) { return .name }
    if text.contains("://") { return .address }
    if UUIDText(text) != nil { return .identifier }
    if text.contains("@") || text.count(where: { $0 == "\\" }) == 1 { return .login }
    if NetworkAddress(text) != nil { return .host }
    if let parts = HostParts(text), parts.port != nil, parts.path == nil, HostLabels(parts.host) != nil { return .host }
    if text.contains("."), let labels = HostLabels(text) {
      let isReversed = words.topLevels.contains(labels.first) && !words.topLevels.contains(labels.last)
      if !isReversed, words.topLevels.contains(labels.last) { return .host }
      return words.fileEndings.contains(labels.last) ? .name : .identifier
    }
    return .identifier
  }

  /// Things with commas, semicolons or blanks between them.
  private mutating func separated(
    _ text: String, _ replace: (inout DocumentRedactor, String) -> String
  ) -> String {
    var replaced = ""
    var rest = text[...]
    while let first = rest.first {
      let isSeparator = Self.isSeparator(first)
      let end = rest.firstIndex { Self.isSeparator($0) != isSeparator } ?? rest.endIndex
      replaced += isSeparator ? String(rest[..<end]) : replace(&self, String(rest[..<end]))
      rest = rest[end...]
    }
    return replaced
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || ",;<>()\"'".contains(character)
  }

  /// Text for people: words of the same length; names of somebody or of a domain stay recognisable.
  mutating func freeText(_ text: String) -> String {
    var isNamed = false
    let replaced = separatedByBlanks(text) { redactor, word in
      if let thing = redactor.thing(in: word) { return thing }
      return TextRun.split(word).map { run in
        guard run.isWord else { return String(run.text) }
        if let known = redactor.pseudonyms.knownWord(String(run.text)) { return known }
        defer { isNamed = true }
        if isNamed { return Filler.word(for: run.text) }
        let name = "name\(redactor.pseudonyms.number(of: text, .name))"
        return LetterCase(run.text).apply(name)
      }.joined()
    }
    pseudonyms.note(.name, text, replaced)
    return replaced
  }

  private mutating func separatedByBlanks(
    _ text: String, _ replace: (inout DocumentRedactor, String) -> String
  ) -> String {
    var replaced = ""
    var rest = text[...]
    while let first = rest.first {
      let isBlank = Self.isBlank(first)
      let end = rest.firstIndex { Self.isBlank($0) != isBlank } ?? rest.endIndex
      replaced += isBlank ? String(rest[..<end]) : replace(&self, String(rest[..<end]))
      rest = rest[end...]
    }
    return replaced
  }

  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace || ",;".contains(character) }

  /// A word that is an address, a host or an id, with the signs around it; nil if it is a word.
  private mutating func thing(in word: String) -> String? {
    let signs = "<>()[]\"',;:!?."
    let start = word.firstIndex { !signs.contains($0) } ?? word.endIndex
    let end = word.lastIndex { !signs.contains($0) }.map(word.index(after:)) ?? word.endIndex
    guard start < end else { return nil }
    let core = String(word[start..<end])
    let role = Self.shape(of: core, words)
    guard [.address, .login, .host].contains(role) || UUIDText(core) != nil else { return nil }
    if role == .login, core.hasPrefix("@") || core.hasSuffix("@") { return nil }
    return word[..<start] + plain(core, role, nil) + word[end...]
  }
}
