import EASPolicyTranslator

extension Reader {
  static let schema = Reader(name: "schema") { (bytes) throws(BrokenPromise) in
    let schema: AppSchema
    do throws(InputFault) {
      schema = try AppSchema(bytes, limits: Limits(bytes: 64 << 10, depth: 24, nodes: 2000, aliasedNodes: 200))
    } catch {
      // What no known syntax or form has is no schema as a whole.
      return try FaultPromise(bytes).check(
        error, placeless: FaultPromise.ofWholeFiles.union([.unrecognisedFormat, .malformedDocument]))
    }
    let lines = SchemaOutline(schema).lines
    try promise(lines.count >= schema.restrictions.count, "the outline leaves settings out")
    try promise(lines.allSatisfy { !$0.path.isEmpty && $0.depth >= 0 }, "a setting without a key")
    try promise(schema.referenceNote != "", "an empty note")
  }
}
