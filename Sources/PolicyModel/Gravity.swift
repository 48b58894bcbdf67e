/// What losing a field means, from the gravest to the least grave.
public enum Gravity: String, Sendable, Hashable, CaseIterable, Codable {
  /// The account cannot be set up, or belongs to somebody else.
  case identity
  /// Encryption, trust or credentials.
  case security
  /// A limit on the user that the administrator set.
  case restriction
  /// What the user gets.
  case behaviour
  /// What it looks like.
  case cosmetic
  /// Identifiers and housekeeping.
  case bookkeeping
}
