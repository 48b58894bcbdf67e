/// How a word is written, so that what stands for it is written alike.
enum LetterCase {
  case lower, upper, capitalised, mixed

  /// The case of a text's letters; text without letters counts as lower case.
  init(_ text: some StringProtocol) {
    var (letters, uppers) = (0, 0)
    // Whether every word begins with a capital, and holds no other.
    var (isInside, isCapitalised) = (false, true)
    for scalar in text.unicodeScalars {
      let (isLetter, isUpper) = Self.kind(scalar)
      if isLetter {
        letters += 1
        uppers += isUpper ? 1 : 0
        isCapitalised = isCapitalised && isUpper != isInside
      }
      isInside = isLetter
    }
    if uppers == 0 {
      self = .lower
    } else if uppers == letters {
      self = uppers == 1 ? .capitalised : .upper
    } else {
      self = isCapitalised ? .capitalised : .mixed
    }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> (isLetter: Bool, isUpper: Bool) {
    if scalar.isASCII {
      let isLetter = (0x41...0x5A).contains(scalar.value & ~0x20)
      return (isLetter, isLetter && scalar.value & 0x20 == 0)
    }
    return (scalar.properties.isAlphabetic, scalar.properties.isUppercase)
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
