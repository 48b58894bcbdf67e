import EASPolicyTranslator

/// What else the program does with a document, under the same promises.
extension Trials {
  /// Applies every rule.
  func lint(_ document: SourceDocument, _ hidden: Set<String>) throws {
    guard let day = CalendarDate(year: 2027, month: 1, day: 1) else { return }
    let linter = Linter(registry: translator.registry, asOf: day)
    try Shown(hidden: hidden).check(try linter.lint([LintInput(path: "in", document: document)]))
  }

  /// Writes the document anew for others.
  ///
  /// - Parameter hidden: Texts; identities keep the frame of their contents, which they would be looked for by.
  func redact(_ bytes: [UInt8], _ hidden: Set<String>, _ dice: inout Dice) throws {
    var redactor = redactor
    do {
      try Shown(hidden: hidden).check(try redactor.redact(bytes))
    } catch let unusable as UnusableInput {
      try Shown(hidden: hidden).check(unusable, &dice)
    }
  }
}
