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
    if isPublic || isHarmless(text, under: key) { return text }
    if let known = roles.texts[text] { return redact(text, known, key: key, at: position) }
    if let whole = document(text, at: position) ?? encoded(text, at: position) { return whole }
    let role = key.flatMap { words.roles[$0] }
    return withVariables(text) { $0.plain($1, role ?? Self.shape(of: $1, $0.words), position) }
  }

  /// Whether a text that a row reads as a word of its product is one indeed.
  private func isWord(_ text: String) -> Bool {
    words.values.contains(text) || isPlain(text) || words.foldedValues.contains(text.lowercased())
      || text.utf8.count < 10 && text.isDigits
  }

  /// Whether a key certainly names a secret, so that not even a product's word is believed to be none.
  private func names(secret key: String?) -> Bool {
    guard let key else { return false }
    return words.roles[key] == .secret || Self.secretWords.contains { key.lowercased().contains($0) }
  }

  private static let secretWords = [
    "pass", "secret", "challenge", "token", "credential", "psk", "pwd", "shared", "pin",
  ]

  /// Literal text, without variables.
  mutating func plain(_ text: String, _ role: LeafRole, _ position: SourcePosition?) -> String {
    switch role {
    case .keep: text
    case .listed: separated(text) { $0.words.values.contains($1) ? $1 : $0.freeText($1) }
    case .name: Self.isNumbered(text) && thing(in: text[...]) == nil ? identifier(text) : freeText(text)
    case .identifier: identifier(text)
    case .path: path(text)
    case .address: text.holds("://") ? address(text) : freeText(text)
    case .domain: separated(text) { $0.domain($1) }
    case .host: separated(text) { $0.server($1) }
    case .login: separated(text) { $0.login($1) }
    case .binary, .secret: secret(text)
    }
  }

  /// Whether a text for people is an id after all.
  private static func isNumbered(_ text: String) -> Bool {
    text.utf8.count <= longest && !text.holdsBlank && text.count(where: \.isNumber) > 3
  }

  /// A number of two digits tells nothing; longer ones, versions and days tell nothing where a product has a setting.
  /// Elsewhere they may be a birthday, or where somebody lives.
  private func isHarmless(_ text: String, under key: String?) -> Bool {
    if let key, let role = words.roles[key], role > .keep { return false }
    if text.utf8.count < 3 && text.isDigits { return true }
    return key.map { words.keys.contains($0.lowercased()) } == true && isPlain(text)
  }

  /// Whether a text is a short number, a version or a day.
  private func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= 32 else { return false }
    if let number = Int(text) { return (-65535...65535).contains(number) }
    if Timestamps.isDate(text) { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts.allSatisfy { (1...3).contains($0.count) && $0.isDigits }
  }

  /// Longer texts are nobody's address; to look at each part of them would take long.
  private static let longest = 2048

  /// What a text looks like.
  static func shape(of text: String, _ words: PublicWords) -> LeafRole {
    if text.holdsBlank { return .name }
    if text.holds("://") { return .address }
    if text.utf8.count > longest || UUIDText(text) != nil { return .identifier }
    if text.holds("@") || text.utf8.count(where: { $0 == UInt8(ascii: "\\") }) == 1 { return .login }
    if NetworkNotation(text) != nil || NetworkAddress(text) != nil { return .host }
    if let parts = HostParts(text), parts.port != nil, parts.path == nil, HostLabels(parts.host) != nil { return .host }
    guard text.holds("."), let labels = HostLabels(text) else { return .identifier }
    if isHost(labels, words) { return .host }
    return words.fileEndings.contains(labels.last) ? .name : .identifier
  }

  /// Whether a dotted name is a host and no reversed one, such as `com.example.mail`.
  private static func isHost(_ labels: HostLabels, _ words: PublicWords) -> Bool {
    guard words.topLevels.contains(labels.last) else { return false }
    return !words.reversedTopLevels.contains(labels.first) || words.reversedTopLevels.contains(labels.last)
  }

  /// Things with commas, semicolons or blanks between them.
  private mutating func separated(
    _ text: String, _ replace: (inout DocumentRedactor, String) -> String
  ) -> String {
    pieces(text, at: Self.isSeparator) { replace(&$0, String($1)) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    TextRun.isBlank(scalar) || [",", ";", "<", ">", "(", ")", "\"", "'"].contains(scalar)
  }

  /// What stands between separators, replaced one by one.
  mutating func pieces(
    _ text: String, at isSeparator: (Unicode.Scalar) -> Bool,
    _ replace: (inout DocumentRedactor, Substring) -> String
  ) -> String {
    var replaced = ""
    for run in TextRun.split(text, at: isSeparator) {
      if run.isWord { replaced += replace(&self, run.text) } else { replaced += run.text }
    }
    return replaced
  }
}
