/// A piece of a text: letters and digits, or the signs between them.
struct TextRun {
  let text: Substring
  /// Whether it holds letters or digits; signs and white space tell nothing about anybody.
  let isWord: Bool

  /// The pieces of a text in order.
  static func split(_ text: String) -> [TextRun] {
    var runs: [TextRun] = []
    var rest = text[...]
    while let first = rest.unicodeScalars.first {
      let isWord = !isSign(first)
      let end = rest.unicodeScalars.firstIndex { isSign($0) == isWord } ?? rest.endIndex
      runs.append(TextRun(text: rest[..<end], isWord: isWord))
      rest = rest[end...]
    }
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
}
