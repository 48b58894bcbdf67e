/// What is wrong with an XML file, and what would be right.
extension XMLElementReader {
  private func fault(
    _ summary: String, code: FaultCode = .malformedDocument, at offset: Int? = nil, remedy: String
  ) -> InputFault {
    InputFault(code, at: cursor.position(at: offset ?? cursor.index), summary: summary, remedy: remedy)
  }

  // MARK: The document

  func noRoot() -> InputFault {
    fault("The file does not start with an XML element.", remedy: "Check that this file is XML.")
  }

  func contentAfterEnd() -> InputFault {
    fault("There is more content after the end of the root element.", remedy: "Remove what follows.")
  }

  func doctype() -> InputFault {
    fault(
      "The file has a DOCTYPE.", code: .forbiddenDoctype,
      remedy: "Remove the DOCTYPE; entities of a document's own are not read.")
  }

  func otherEncoding(_ name: String, at position: SourcePosition) -> InputFault {
    InputFault(
      .unsupportedEncoding, at: position,
      summary: "The XML declaration names the encoding \(Excerpt.quoting(name)).",
      remedy: "Save the file in UTF-8 and write encoding=\"UTF-8\".")
  }

  // MARK: Markup

  func unfinished(_ what: String, at start: Int) -> InputFault {
    fault(
      "\(what) is not finished correctly.", at: start,
      remedy: "Correct it, or check that the file was saved completely.")
  }

  func notATag(at start: Int) -> InputFault {
    fault(
      "A < does not start a tag here.", at: start,
      remedy: "Write &lt; for the character <, or check the tags before this place.")
  }

  func strayDeclaration() -> InputFault {
    fault("A declaration stands where an element is expected.", remedy: "Remove what starts with <! here.")
  }

  func doubleHyphen() -> InputFault {
    fault("A comment holds two hyphens.", remedy: "Write one hyphen, or remove the comment.")
  }

  func lateDeclaration(at start: Int) -> InputFault {
    fault(
      "The XML declaration does not stand at the very start of the file.", at: start,
      remedy: "Remove what stands before <?xml, blank lines included.")
  }

  func mismatchedEnd(of element: XMLElement, at start: Int) -> InputFault {
    if start + 2 >= cursor.bytes.count { return unclosed(element) }
    let name = Excerpt.quoting(element.name)
    return fault(
      "The end tag does not fit the element \(name), which opens at \(element.position).", at: start,
      remedy: "Write the end tag of that element here, or correct the nesting.")
  }

  func unclosed(_ element: XMLElement) -> InputFault {
    fault(
      "The file ends inside the element \(Excerpt.quoting(element.name)), which opens at \(element.position).",
      remedy: "Check that the file was saved completely.")
  }

  func duplicateAttribute(_ name: String, _ position: SourcePosition, _ first: SourcePosition) -> InputFault {
    InputFault(
      .duplicateKey, at: position,
      summary: "The attribute \(Excerpt.quoting(name)) is given a second time; it already stands at \(first).",
      remedy: "Keep one of the two and remove the other.")
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

  func straySectionEnd() -> InputFault {
    fault("The text holds ]]>, which XML does not allow.", remedy: "Write ]]&gt; instead.")
  }
}
