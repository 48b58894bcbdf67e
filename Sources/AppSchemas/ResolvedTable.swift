public import Mapping

/// A mapping table whose keys were compared with an app's schema.
public struct ResolvedTable: Sendable {
  /// The short name of the source of rows whose keys the schema gave.
  public static let source = "app-schema"

  /// The table; rows whose keys the schema confirms or names are no longer guesses, unless it does not tell their values.
  public let table: MappingTable
  /// What the schema said of rows whose keys were guesses, that of the list of accounts first.
  public let resolutions: [Resolution]
  /// The fields of the rows that know a setting, by the keys that lead to it; the bundle of a list is one of them.
  let known: [[String]: [String]]

  /// What became of a guessed key.
  public struct Resolution: Sendable, Hashable {
    /// The row's first field; nil for the list of accounts.
    public let field: String?
    /// The published label.
    public let label: String
    /// The key as the table guesses it.
    public let guess: String
    /// The key in the schema; nil if no setting has the label.
    public let key: String?
    /// Why there is none, in a sentence.
    public let obstacle: String?

    /// Creates a resolution.
    public init(field: String?, label: String, guess: String, key: String?, obstacle: String? = nil) {
      self.field = field
      self.label = label
      self.guess = guess
      self.key = key
      self.obstacle = obstacle
    }
  }

  /// Compares a table with a schema.
  ///
  /// A row that is only inferred takes the key of the setting whose title is the row's published label, and the values of
  /// the choices whose names are the row's words. Keys that are documented or observed are never changed.
  public init(_ table: MappingTable, schema: AppSchema) {
    var resolver = TableResolver(table, schema)
    resolver.resolve()
    self.table = resolver.table
    resolutions = resolver.resolutions
    known = resolver.known
  }

  /// Whether the schema speaks of settings that the table knows.
  public var isFitting: Bool { !known.isEmpty }
}
