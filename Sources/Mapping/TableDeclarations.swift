/// Where a fact that a table states beside its rows comes from.
public struct StatedFact: Sendable, Hashable {
  /// How sure it is.
  public let evidence: Evidence
  /// Where it stands: a short name of the table's `sources`.
  public let source: String
}

/// The signs by which a document tells that users cannot change accounts.
public struct AccountRestriction: Sendable, Hashable {
  /// Any of these tells it, from the root of the document.
  public let tests: [Detection]
  /// Where the fact comes from.
  public let fact: StatedFact
}

/// How the identifiers begin that a product makes by itself.
public struct OwnIdentifier: Sendable, Hashable {
  /// The beginning, such as `com.example.mdm.`.
  public let prefix: String
  /// Where the fact comes from.
  public let fact: StatedFact
}

/// A platform on which a format works in few cases only.
public struct RestrictedPlatform: Sendable, Hashable {
  /// The platform; one of the table's.
  public let platform: String
  /// The only devices that take the settings.
  public let to: String
  /// What to use for the others, in a sentence.
  public let instead: String
  /// Where the fact comes from.
  public let fact: StatedFact
}
