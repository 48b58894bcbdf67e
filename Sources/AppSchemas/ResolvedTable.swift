public import Mapping

/// A mapping table whose keys were compared with an app's schema.
public struct ResolvedTable: Sendable {
  /// The table; rows whose keys the schema confirms or names are no longer guesses.
  public let table: MappingTable
  /// What the schema said of rows whose keys were guesses.
  public let resolutions: [Resolution]

  /// What became of a guessed key.
  public struct Resolution: Sendable, Hashable {
    /// The row's first field.
    public let field: String
    /// The published label.
    public let label: String
    /// The key as the table guesses it.
    public let guess: String
    /// The key in the schema; nil if no setting has the label.
    public let key: String?

    /// Creates a resolution.
    public init(field: String, label: String, guess: String, key: String?) {
      self.field = field
      self.label = label
      self.guess = guess
      self.key = key
    }
  }

  /// Compares a table with a schema.
  ///
  /// A row that is only inferred takes the key of the setting whose title is the row's published label, and the values of
  /// the choices whose names are the row's words.
  public init(_ table: MappingTable, schema: AppSchema) {
    self.table = table
    resolutions = []
  }
}
