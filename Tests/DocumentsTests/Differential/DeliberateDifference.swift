import Documents

/// Something that Python's readers and these do differently on purpose. `Docs/Reliability.md` lists them.
struct DeliberateDifference: Sendable {
  /// Which syntaxes it is about.
  let syntaxes: Set<PythonOracle.Syntax>
  /// How the oracle marks a document that shows it.
  let mark: String
  /// The codes with which such a document is refused here; none if it is accepted here and refused by Python.
  let codes: Set<FaultCode>
  /// Why.
  let reason: String

  private init(_ syntaxes: Set<PythonOracle.Syntax>, _ mark: String, _ codes: Set<FaultCode>, _ reason: String) {
    (self.syntaxes, self.mark, self.codes, self.reason) = (syntaxes, mark, codes, reason)
  }

  /// What Python accepts and these readers refuse.
  static let refusedHere: [Self] = [
    Self([.json, .xml, .binary], "duplicate-key", [.duplicateKey], "A later value would silently win."),
    Self([.json], "not-finite", [.malformedDocument, .numberOutOfRange], "JSON has no NaN and no infinity."),
    Self([.xml, .binary], "not-finite", [.malformedDocument, .numberOutOfRange], "No setting is NaN or infinite."),
    Self([.json, .xml, .binary], "big-integer", [.numberOutOfRange, .malformedDocument], "64 bits do not hold it."),
    Self([.json], "lone-surrogate", [.invalidText], "Half a character is no text."),
    Self([.json, .binary], "nul", [.invalidText], "No format that is written can hold a NUL."),
    Self([.json, .xml, .binary], "deep", [.tooDeep], "Policies need few levels, and stacks end."),
    Self([.json], "wide-without-mark", [.malformedDocument], "UTF-16 is read with a byte order mark only."),
    Self([.json], "utf-32", [.unsupportedEncoding], "Nobody saves settings so."),
    Self([.xml], "unknown-element", [.malformedDocument], "What it holds would be lost without a word."),
    Self([.xml], "element-in-text", [.malformedDocument], "Text around it would be lost without a word."),
    Self([.xml], "inner-plist", [.malformedDocument], "A property list has one root."),
    Self([.xml], "not-one-value", [.malformedDocument], "All values but the last would be lost without a word."),
    Self([.xml], "text-between-elements", [.malformedDocument], "It would be lost without a word."),
    Self([.xml], "loose-integer", [.malformedDocument], "Underscores and digits of other scripts are Python's own."),
    Self([.xml], "loose-real", [.malformedDocument], "Underscores and digits of other scripts are Python's own."),
    Self([.xml], "loose-date", [.malformedDocument], "Python reads shortened dates, and passes over what follows."),
    Self([.xml], "loose-data", [.malformedDocument], "Python passes over characters that are not base64."),
    Self([.xml], "loose-boolean", [.malformedDocument], "Python passes over the text."),
    Self([.xml], "other-encoding", [.unsupportedEncoding], "Settings are in Unicode, Latin-1 or Windows-1252."),
    Self([.xml], "internal-subset", [.forbiddenDoctype], "No declaration of a DOCTYPE is read."),
    Self([.xml], "tag-in-doctype", [.malformedDocument], "A < in it tells of a quote that is missing."),
    Self([.binary], "uid", [.malformedDocument], "Keyed archives are no settings."),
    Self([.binary], "null", [.malformedDocument], "Property lists have no null."),
    Self([.binary], "cycle", [.malformedDocument], "A value cannot contain itself."),
    Self([.binary], "key-not-text", [.malformedDocument], "Keys are text."),
    Self([.binary], "unfolds", [.tooManyValues, .tooLarge], "Shared values count where they unfold."),
    Self([.binary], "outside-of-objects", [.malformedDocument], "Objects stand before the table of offsets."),
    Self([.binary], "table-out-of-place", [.malformedDocument], "The table stands between objects and trailer."),
    Self([.binary], "loose-size", [.malformedDocument], "A size is an integer of 1 to 8 bytes."),
    Self([.binary], "no-signature", [.malformedDocument, .emptyDocument, .invalidText], "The file starts otherwise."),
  ]

  /// What Python refuses and these readers accept, with the same value as without it.
  static let acceptedHere: [Self] = [
    Self([.xml], "unchecked-declaration", [], "Of the XML declaration, only the encoding matters."),
    Self([.xml], "unchecked-doctype", [], "Of a DOCTYPE without declarations, nothing matters."),
    Self([.xml], "unchecked-attributes", [], "Attributes carry nothing in a property list."),
    Self([.xml], "unchecked-instruction", [], "Processing instructions carry nothing."),
    Self([.xml], "spaced-date", [], "Blanks around a date are as harmless as around a number."),
    Self([.xml], "signed-hexadecimal", [], "A sign before 0x is as clear as before other digits."),
  ]

  /// Whether it explains that a document is refused here and accepted by Python.
  static func explains(_ fault: InputFault, _ marks: Set<String>, _ syntax: PythonOracle.Syntax) -> Self? {
    refusedHere.first { $0.syntaxes.contains(syntax) && marks.contains($0.mark) && $0.codes.contains(fault.code) }
  }
}
