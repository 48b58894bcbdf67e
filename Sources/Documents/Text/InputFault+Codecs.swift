extension InputFault {
  /// The file holds nothing.
  package static let emptyDocument = InputFault(
    .emptyDocument,
    summary: "The document is empty.",
    remedy: "Check that the right file was given and that it was saved completely.")

  /// The bytes do not follow the rules of their syntax.
  static func malformed(_ summary: String, at position: SourcePosition?, remedy: String) -> InputFault {
    InputFault(.malformedDocument, at: position, summary: summary, remedy: remedy)
  }

  /// A key stands twice in one object.
  static func duplicateKey(
    _ key: String, at position: SourcePosition, first: SourcePosition?, isSame: Bool = false
  ) -> InputFault {
    let place = first.map { "; it already stands at \($0)" } ?? ""
    return InputFault(
      .duplicateKey, at: position,
      summary: "The key \(Excerpt.quoting(key)) is given a second time\(place).",
      remedy: "Keep one of the two and remove the other."
        + (isSame ? " Their values are the same: --lenient reads the file." : ""))
  }

  /// An integer or real number that 64 bits cannot hold.
  static func numberOutOfRange(at position: SourcePosition?) -> InputFault {
    InputFault(
      .numberOutOfRange, at: position,
      summary: "A number is outside the range of 64-bit numbers.",
      remedy: "Write a smaller number; if it is an identifier, write it as text.")
  }

  /// A NUL in text.
  static func nulInText(at position: SourcePosition?) -> InputFault {
    InputFault(
      .invalidText, at: position,
      summary: "A text holds the NUL character (U+0000).",
      remedy: "Remove that character from the text.")
  }

  /// A syntax that cannot hold a value.
  static func unwritable(_ kind: String, in syntax: String, remedy: String) -> InputFault {
    InputFault(.wrongType, summary: "\(syntax) cannot hold \(kind).", remedy: remedy)
  }

  /// A number whose text is not a number, or not one of 64 bits.
  static let unwritableNumber = InputFault(
    .numberOutOfRange,
    summary: "A number is not a finite 64-bit number.",
    remedy: "Write it as text instead.")

  /// A date whose text is no date.
  static let unwritableDate = InputFault(
    .invalidText,
    summary: "A date is not of the form YYYY-MM-DDTHH:MM:SSZ.",
    remedy: "Write the date in that form, in UTC.")

  /// A document that is nested too deep to be written.
  static let unwritableDepth = InputFault(
    .tooDeep,
    summary: "Lists and objects are nested more than \(Limits.deepest) levels deep.",
    remedy: "Remove levels of nesting; policies need only a few.")

  /// This fault, seen from one level up.
  func below(_ step: Pointer.Step) -> InputFault {
    let inner = pointer ?? Pointer()
    return InputFault(
      code, at: position, pointer: Pointer([step]).appending(inner), summary: summary, remedy: remedy)
  }
}
