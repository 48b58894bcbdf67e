/// What is wrong with the text and the markup of a property list, and what would be right.
extension XMLPropertyListReader {

  // MARK: Markup

  func internalSubset() -> InputFault {
    fault(
      "The DOCTYPE holds declarations of its own.", code: .forbiddenDoctype,
      remedy: "Remove everything between [ and ] from the DOCTYPE; entities of that kind are not read.")
  }

  func secondDoctype() -> InputFault {
    fault("There is a second DOCTYPE.", code: .forbiddenDoctype, remedy: "Remove it.")
  }

  // MARK: Text

  // MARK: Scalars

  func notAnInteger(at position: SourcePosition) -> InputFault {
    .malformed(
      "An <integer> does not hold an integer.", at: position, remedy: "Write digits, or use <real> or <string>.")
  }

  func notAReal(at position: SourcePosition) -> InputFault {
    .malformed(
      "A <real> does not hold a finite decimal number.", at: position, remedy: "Write digits with a point, such as 1.5."
    )
  }

  func notBase64(at position: SourcePosition) -> InputFault {
    .malformed("A <data> does not hold base64.", at: position, remedy: "Encode the bytes in base64 with padding.")
  }

  func notADate(at position: SourcePosition) -> InputFault {
    .malformed(
      "A <date> does not hold an existing date of the form YYYY-MM-DDTHH:MM:SSZ.", at: position,
      remedy: "Write the date in that form, in UTC.")
  }
}
