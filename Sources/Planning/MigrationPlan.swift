/// What each way to another product would lose, the best way first.
public struct MigrationPlan: Sendable {
  /// The documents that would move.
  public let sources: [Source]
  /// The ways, ranked: the fewest errors, then the most settings kept, then the fewest warnings.
  public let routes: [Route]

  /// A document that would move.
  public struct Source: Sendable, Hashable {
    /// The file; `-` is standard input.
    public let path: String
    /// Its format.
    public let format: String
    /// How many accounts it holds.
    public let accounts: Int

    /// Creates a source.
    public init(path: String, format: String, accounts: Int) {
      self.path = path
      self.format = format
      self.accounts = accounts
    }
  }

  /// Creates a plan.
  public init(sources: [Source], routes: [Route]) {
    self.sources = sources
    self.routes = routes
  }
}
