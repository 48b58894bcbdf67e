import EASPolicyTranslator

/// Reads the schemas of apps.
enum SchemaFile {
  /// - Throws: ``Failure`` that names the file of the schema.
  static func read(_ path: String) throws -> AppSchema {
    try Failure.naming(path) { try AppSchema(try InputFile(path: path).read(limits: .standard)) }
  }
}
