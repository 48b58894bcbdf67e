import EASPolicyTranslator

/// Reads the schemas of apps.
enum SchemaFile {
  /// - Throws: ``Failure`` that names the file of the schema.
  static func read(_ path: String) throws(Failure) -> AppSchema {
    let bytes = try InputFile(path: path).read(limits: .standard)
    do {
      return try AppSchema(bytes)
    } catch {
      throw Failure(UnusableInput([error]), path: path) ?? Failure(.unusableInput, error.summary, path: path)
    }
  }
}
