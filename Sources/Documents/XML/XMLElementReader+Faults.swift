/// What is wrong with an XML file, and what would be right.
extension XMLElementReader {

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

  // MARK: Markup

  func notATag(at start: Int) -> InputFault {
    fault(
      "A < does not start a tag here.", at: start,
      remedy: "Write &lt; for the character <, or check the tags before this place.")
  }

  func strayDeclaration() -> InputFault {
    fault("A declaration stands where an element is expected.", remedy: "Remove what starts with <! here.")
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

}
