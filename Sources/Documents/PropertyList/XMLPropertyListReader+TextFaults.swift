/// What is wrong with the text and the markup of a property list, and what would be right.
extension XMLPropertyListReader {
  private func fault(
    _ summary: String, code: FaultCode = .malformedDocument, at offset: Int? = nil, remedy: String
  ) -> InputFault {
    InputFault(code, at: cursor.position(at: offset ?? cursor.index), summary: summary, remedy: remedy)
  }

  // MARK: Markup

  func unfinished(_ what: String, at start: Int) -> InputFault {
    fault(
      "\(what) is not finished correctly.", at: start,
      remedy: "Correct it, or check that the file was saved completely.")
  }

  func doubleHyphen() -> InputFault {
    fault("A comment holds two hyphens.", remedy: "Write one hyphen, or remove the comment.")
  }

  func lateDeclaration(at start: Int) -> InputFault {
    fault(
      "The XML declaration does not stand at the very start of the file.", at: start,
      remedy: "Remove what stands before <?xml, blank lines included.")
  }

  func internalSubset() -> InputFault {
    fault(
      "The DOCTYPE holds declarations of its own.", code: .forbiddenDoctype,
      remedy: "Remove everything between [ and ] from the DOCTYPE; entities of that kind are not read.")
  }

  func secondDoctype() -> InputFault {
    fault("There is a second DOCTYPE.", code: .forbiddenDoctype, remedy: "Remove it.")
  }

  // MARK: Text

  func unknownEntity() -> InputFault {
    fault(
      "An entity is not known.", code: .unknownEntity,
      remedy: "Use &amp; &lt; &gt; &quot; &apos; or a number such as &#228;; write &amp; for the character &.")
  }

  func bareAmpersand() -> InputFault {
    fault("An & starts no entity.", remedy: "Write &amp; for the character &.")
  }

  func forbiddenReference() -> InputFault {
    fault(
      "A numeric reference names a character that XML cannot hold.", code: .invalidText,
      remedy: "Remove the reference.")
  }

  func forbiddenCharacter() -> InputFault {
    fault(
      "The text holds a control character that XML cannot hold.", code: .invalidText,
      remedy: "Remove the character.")
  }

  func straySectionEnd(at offset: Int) -> InputFault {
    fault("The text holds ]]>, which XML does not allow.", at: offset, remedy: "Write ]]&gt; instead.")
  }

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
