import Documents

/// What is wrong with schemas, and what would be right.
extension InputFault {
  static func noSchema(at position: SourcePosition?) -> InputFault {
    InputFault(
      .unrecognisedFormat, at: position, summary: "This is no schema of an app's settings.",
      remedy: "Give the app's app_restrictions.xml, or the answer of an API with restrictions, managedProperties or "
        + "schemaItems.")
  }

  static func severalSchemas(at position: SourcePosition?) -> InputFault {
    InputFault(
      .ambiguousFormat, at: position, summary: "The document holds the schemas of several apps.",
      remedy: "Save the one that you want in a file of its own.")
  }

  static func missing(_ word: String, at position: SourcePosition?) -> InputFault {
    InputFault(
      .malformedDocument, at: position, summary: "A setting of the schema has no \(word).",
      remedy: "Get the schema again from the app or the API.")
  }

  static func wrongKind(_ word: String, _ expected: String, at position: SourcePosition?) -> InputFault {
    InputFault(
      .wrongType, at: position, summary: "In the schema, \(word) must be \(expected).",
      remedy: "Get the schema again from the app or the API.")
  }

  static func unknownType(_ word: String, _ known: [String], at position: SourcePosition?) -> InputFault {
    InputFault(
      .unknownWord, at: position, summary: "In the schema, \(word) is none of the known types.",
      remedy: "Known are \(known.joined(separator: ", ")).")
  }

  static func repeated(_ first: AppRestriction, at position: SourcePosition?) -> InputFault {
    InputFault(
      .duplicateKey, at: position,
      summary: "A setting of the schema has the key of another"
        + (first.position.map { ", which stands at \($0)." } ?? "."),
      remedy: "Keep one of the two and remove the other.")
  }

  static func looseItem(_ word: String, at position: SourcePosition?) -> InputFault {
    InputFault(
      .malformedDocument, at: position,
      summary: "In the schema, the \(word) of an item leads to no item at the top.",
      remedy: "Get the schema again from the API, with all of its items.")
  }

  static func deepSchema(at position: SourcePosition?) -> InputFault {
    InputFault(
      .tooDeep, at: position, summary: "The settings of the schema are nested too deep.",
      remedy: "Check that this is a schema; apps need only a few levels.")
  }
}
