public import EASPolicyTranslator

/// The invented vendor Harbour Works, as a plug-in.
public enum HarbourMail {
  /// The format's id.
  public static let format = "harbour-mail"

  /// The format: its table and the codec of its syntax.
  public static func backend() throws(TableFaults) -> Backend {
    let table = try TableLoader.table(file: "harbour-mail.yaml", text: Array(HarbourTable.text.utf8))
    return Backend(table: table, codec: HarbourCodec())
  }

  /// A translator that knows the built-in formats and Harbour's.
  public static func translator() throws -> Translator {
    let registry = FormatRegistry()
    try registry.register(try backend())
    return Translator(registry: registry)
  }
}
