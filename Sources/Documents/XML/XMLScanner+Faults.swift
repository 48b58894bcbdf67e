/// What is wrong with XML, whatever it holds, and what would be right.
extension XMLScanner {
  func fault(
    _ summary: String, code: FaultCode = .malformedDocument, at offset: Int? = nil, remedy: String
  ) -> InputFault {
    InputFault(code, at: cursor.position(at: offset ?? cursor.index), summary: summary, remedy: remedy)
  }

  func otherEncoding(_ name: String, at position: SourcePosition) -> InputFault {
    InputFault(
      .unsupportedEncoding, at: position,
      summary: "The XML declaration names the encoding \(Excerpt.quoting(name)).",
      remedy: "Save the file in UTF-8 and write encoding=\"UTF-8\".")
  }

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
      remedy: "Remove what stands before <?xml, blank lines included, or read the file with --lenient.")
  }

  func unknownEntity() -> InputFault {
    fault(
      "An entity is not known.", code: .unknownEntity,
      remedy: "Use &amp; &lt; &gt; &quot; &apos; or a number such as &#228;; write &amp; for the character &.")
  }

  func bareAmpersand() -> InputFault {
    fault("An & starts no entity.", remedy: "Write &amp; for the character &, or read the file with --lenient.")
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

  func straySectionEnd(at offset: Int? = nil) -> InputFault {
    fault("The text holds ]]>, which XML does not allow.", at: offset, remedy: "Write ]]&gt; instead.")
  }
}
