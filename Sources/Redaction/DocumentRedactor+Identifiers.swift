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
    if text.contains("@") { return login(text) }
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
      if !run.isWord || word.count == 1 { return word.unicodeScalars.allSatisfy(\.isASCII) || !run.isWord ? word : "x" }
      if word.allSatisfy({ $0.isASCII && $0.isNumber }) { return digits(word) }
      return pseudonyms.knownWord(word) ?? pseudonyms.word("id", for: word, .identifier)
    }.joined()
  }

  /// As many digits as an id has; numbers of one or two digits tell nothing.
  mutating func digits(_ text: String) -> String {
    guard text.count > 2 else { return text }
    let number = String(pseudonyms.number(of: text, .number))
    return "1" + String(repeating: "0", count: max(0, text.count - 1 - number.count)) + number
  }

  /// A number: what settings and switches hold stays, what may be an id does not.
  mutating func redact(_ number: Number, _ role: LeafRole?, key: String?) -> Number {
    let unsigned = number.text.hasPrefix("-") ? String(number.text.dropFirst()) : number.text
    guard number.isInteger else { return number.text.count > 5 ? Number(text: Self.flattened(number.text)) : number }
    let isSmall = Int(unsigned).map { $0 <= 65535 } ?? false
    let stays =
      switch role {
      case .keep?: unsigned.count < 10
      case nil: isSmall && !(unsigned.count > 2 && isSecret(nil, key))
      default: unsigned.count < 3
      }
    if stays { return number }
    let replaced = digits(unsigned)
    pseudonyms.note(.identifier, isSecret(role, key) ? replaced : unsigned, replaced)
    return Number(text: (unsigned == number.text ? "" : "-") + replaced)
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
