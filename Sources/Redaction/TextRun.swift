/// A piece of a text: letters and digits, or the signs between them.
struct TextRun {
  let text: Substring
  /// Whether it holds letters or digits; signs and white space tell nothing about anybody.
  let isWord: Bool

  /// The pieces of a text in order.
  static func split(_ text: some StringProtocol) -> [TextRun] { split(text, at: isSign) }

  /// What separators part, and the separators, in order.
  static func split(_ text: some StringProtocol, at isSeparator: (Unicode.Scalar) -> Bool) -> [TextRun] {
    let text = Substring(text)
    let scalars = text.unicodeScalars
    var runs: [TextRun] = []
    var (start, index) = (scalars.startIndex, scalars.startIndex)
    var isWord = true
    while index < scalars.endIndex {
      let isNext = !isSeparator(scalars[index])
      if isNext != isWord, start < index {
        runs.append(TextRun(text: text[start..<index], isWord: isWord))
        start = index
      }
      isWord = isNext
      scalars.formIndex(after: &index)
    }
    if start < index { runs.append(TextRun(text: text[start...], isWord: isWord)) }
    return runs
  }

  /// Whether a character is a sign, a blank or steers; letters, digits, marks, symbols and what is rare are words.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !isLetterOrDigit(scalar) }
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .connectorPunctuation:
      return true
    // Invisible characters beyond the first plane can spell a text.
    case .format: return scalar.value < 0x10000
    default: return false
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
  }

  /// Whether a character is white space.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
