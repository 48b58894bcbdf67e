/// The words of a text as a search compares them.
struct SearchWords {
  let synonyms: [String: String]

  /// Words that tell nothing.
  private static let empty: Set<String> = [
    "a", "after", "all", "although", "an", "and", "any", "are", "as", "at", "be", "because", "been", "being", "but",
    "by", "can", "cannot", "cant", "could", "did", "do", "does", "doesnt", "dont", "for", "from", "get", "gets",
    "had", "has", "have", "he", "hello", "help", "her", "here", "his", "how", "i", "if", "in", "is", "isnt", "it",
    "its", "just", "me", "my", "no", "not", "now", "of", "on", "or", "our", "please", "she", "since", "so", "some",
    "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "was", "we", "were", "what",
    "when", "where", "which", "while", "who", "why", "will", "with", "wont", "you", "your",
  ]

  /// Endings that are taken off, longest first, and what takes their place.
  private static let endings: [(ending: String, replacement: String)] = [
    ("ification", "ify"), ("uration", "ure"), ("ications", "ic"), ("ication", "ic"), ("ations", ""), ("ation", ""),
    ("ates", ""), ("ated", ""), ("ating", ""), ("ate", ""), ("ures", ""), ("ure", ""), ("ies", "y"), ("ied", "y"),
    ("ings", ""), ("ing", ""), ("ers", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""),
  ]

  /// The stems of the telling words of a text in order.
  func words(of text: String) -> [String] { pairs(of: text).map(\.stem) }

  /// The telling words of a text in order, in small letters and without punctuation; each with its stem, by which it is
  /// compared.
  func pairs(of text: String) -> [(word: String, stem: String)] {
    let plain = text.lowercased().filter { $0 != "'" && $0 != "’" }.replacing(/[*•]{3,}/, with: " asterisks ")
    return plain.split { !$0.isLetter && !$0.isNumber && $0 != "." }.compactMap { piece in
      let word = String(piece.trimmed("."))
      guard !word.isEmpty, !Self.empty.contains(word), word.count > 1 || word.first?.isNumber == true else {
        return nil
      }
      return (word, Self.stem(synonyms[word] ?? word))
    }
  }

  /// Whether a word is a number or a code, which is compared exactly.
  static func isCode(_ word: String) -> Bool { word.contains { $0.isNumber } }

  private static func stem(_ word: String) -> String {
    if isCode(word) { return word.hasPrefix("0x") ? String(word.dropFirst(2)) : word }
    for (ending, replacement) in endings
    where word.hasSuffix(ending) && !word.hasSuffix("ss") && word.count - ending.count >= 3 {
      let stem = word.dropLast(ending.count) + replacement
      return withoutDoubledEnd(String(stem))
    }
    return word
  }

  /// `plann` of `planned` is `plan`.
  private static func withoutDoubledEnd(_ stem: String) -> String {
    guard stem.count > 4, let last = stem.last, last == stem.dropLast().last, !"ls".contains(last) else { return stem }
    return String(stem.dropLast())
  }
}

extension Substring {
  fileprivate func trimmed(_ character: Character) -> Substring {
    let start = firstIndex { $0 != character } ?? endIndex
    return self[start...].lastIndex { $0 != character }.map { self[start...$0] } ?? self[start..<start]
  }
}
