public import Mapping

/// How sure a fact is, and where it comes from.
public struct FactSource: Sendable, Hashable {
  /// How sure it is.
  public let evidence: Evidence
  /// Full names of the sources.
  public let sources: [String]
}
