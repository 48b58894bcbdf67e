import Documents

/// The JSON Schema of reports of `translate`.
struct TranslateSchema {
  var node: Node {
    let entry = Node.object([
      ("anyOf", .array([JSONSchema.reference("translation"), JSONSchema.reference("unusable")]))
    ])
    let several = JSONSchema.list("One for each input, where several were given.", of: entry)
    return JSONSchema.document(
      "Report of easpolicy translate",
      "What a translation did, counted: each leaf of the source, each set field and each leaf of the output once.",
      [
        (
          "anyOf",
          .array([JSONSchema.reference("translation"), JSONSchema.reference("unusable"), several])
        )
      ],
      definitions: ReportSchemas.ofTranslation + ["fault", "unusable"])
  }
}
