/// What counts when policies are compared.
public struct ComparisonOptions: Sendable {
  /// Ids of the only fields to look at; empty: all.
  public var onlyFields: Set<String> = []
  /// Ids of fields to leave alone.
  public var ignoredFields: Set<String> = []
  /// Whether identifiers, names of files and other bookkeeping count, and the profile's fields even if only one side has
  /// a profile.
  public var comparesEverything = false
  /// Whether what a format cannot say makes policies different.
  public var isStrict = false

  /// The defaults: what the policy means, on all fields.
  public init() {}
}
