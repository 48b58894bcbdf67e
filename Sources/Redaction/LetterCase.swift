/// How a word is written, so that what stands for it is written alike.
enum LetterCase {
  case lower, upper, capitalised, mixed

  /// The case of a text's letters; text without letters counts as lower case.
  init(_ text: some StringProtocol) {
    let letters = text.filter(\.isLetter)
    let uppers = letters.count(where: \.isUppercase)
    if uppers == 0 {
      self = .lower
    } else if uppers == letters.count {
      self = uppers == 1 ? .capitalised : .upper
    } else {
      self = Self.isCapitalised(text) ? .capitalised : .mixed
    }
  }

  /// Whether every word begins with a capital, and holds no other.
  private static func isCapitalised(_ text: some StringProtocol) -> Bool {
    var isInside = false
    for character in text {
      if character.isLetter {
        guard character.isUppercase == !isInside else { return false }
        isInside = true
      } else {
        isInside = false
      }
    }
    return true
  }

  /// A text of small letters in this case.
  func apply(_ text: String) -> String {
    switch self {
    case .lower, .mixed: text
    case .upper: text.uppercased()
    case .capitalised: text.prefix(1).uppercased() + text.dropFirst()
    }
  }
}
