/// The mapping tables and dialects of this folder, as text inside the program. The build makes the lists.
public enum EmbeddedTables {
  /// Name (the format's id) and YAML text of every mapping table.
  public static var formats: [(name: String, text: StaticString)] { embeddedFormats }

  /// Name and YAML text of every list of facts that is no table.
  public static var facts: [(name: String, text: StaticString)] { embeddedFacts }

  /// Name and YAML text of every dialect.
  public static var dialects: [(name: String, text: StaticString)] { embeddedDialects }
}
