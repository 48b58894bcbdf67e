import Documents
import Mapping

extension DocumentRedactor {
  /// An id: a UUID, a number, a reversed domain name, or words and numbers with signs between them.
  mutating func identifier(_ text: String) -> String {
    let replaced = replacedIdentifier(text)
    pseudonyms.note(.identifier, text, replaced)
    return replaced
  }

  private mutating func replacedIdentifier(_ text: String) -> String {
    if text.isEmpty || words.values.contains(text) { return text }
    if let known = roles.texts[text], known == .login { return login(text) }
    if text.holds("@") { return login(text) }
    if let network = network(text) { return network }
    let beginning = words.identifierBeginnings.first { text.hasPrefix($0) } ?? ""
    let segments = text.dropFirst(beginning.count).split(separator: ".", omittingEmptySubsequences: false)
    let isDotted = segments.count > 1
    let replaced = segments.enumerated().map { index, segment in
      let isTop = beginning.isEmpty && isDotted && index == 0 && words.topLevels.contains(segment.lowercased())
      return isTop ? String(segment) : self.segment(String(segment))
    }
    return beginning + replaced.joined(separator: ".")
  }

  private mutating func segment(_ text: String) -> String {
    if let uuid = UUIDText(text) { return uuid.replacement(pseudonyms.number(of: uuid.identity, .uuid)) }
    return TextRun.split(text).map { run in
      let word = String(run.text)
      if !run.isWord { return word }
      if word.isDigits { return digits(word) }
      return pseudonyms.knownWord(word) ?? pseudonyms.word("id", for: word, .identifier)
    }.joined()
  }

  /// As many digits as an id has.
  mutating func digits(_ text: String) -> String {
    let number = String(pseudonyms.number(of: text, .number))
    if text.utf8.count == 1, number.utf8.count == 1 { return number }
    return "1" + String(repeating: "0", count: max(0, text.utf8.count - 1 - number.utf8.count)) + number
  }

  /// A number: what settings and switches hold stays, what may be an id does not.
  mutating func redact(_ number: Number, _ role: LeafRole?, key: String?) -> Number {
    let role = role ?? key.flatMap { words.roles[$0] }
    let unsigned = number.text.hasPrefix("-") ? String(number.text.dropFirst()) : number.text
    if stays(unsigned, number.isInteger, role, key) { return number }
    if isSecret(role, key) { _ = pseudonyms.number(of: number.text, .secret) }
    guard number.isInteger else {
      _ = pseudonyms.number(of: number.text, .other)
      return Number(text: Self.flattened(number.text))
    }
    let replaced = digits(unsigned)
    if !isSecret(role, key) { pseudonyms.note(.identifier, unsigned, replaced) }
    return Number(text: (unsigned == number.text ? "" : "-") + replaced)
  }

  private func stays(_ unsigned: String, _ isInteger: Bool, _ role: LeafRole?, _ key: String?) -> Bool {
    let isSetting = key.map { words.keys.contains($0.lowercased()) } ?? false
    switch role {
    case .keep?: return unsigned.utf8.count < (isInteger ? 10 : 6)
    case nil where isSecret(nil, key) && !isSetting: return false
    // Ports, days and sizes; where no setting is known, what may be a postcode is none of these.
    case nil where isInteger: return Int(unsigned).map { $0 <= (isSetting ? 65535 : 999) } ?? false
    case nil: return unsigned.utf8.count < 6
    default: return false
    }
  }

  /// A real number of the same form.
  private static func flattened(_ text: String) -> String {
    let end = text.firstIndex { "eE".contains($0) } ?? text.endIndex
    return String(text[..<end].map { $0.isNumber ? "1" : $0 }) + text[end...]
  }

  /// What stands for a secret; its length is not told.
  mutating func secret(_ text: String) -> String {
    if text.isEmpty || CanonicalValue.isMasked(text) { return text }
    return CanonicalValue.fillerPrefix + "\(pseudonyms.number(of: text, .secret))"
  }
}
