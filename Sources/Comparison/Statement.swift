public import Translation

/// What one side says about a field.
public struct Statement: Sendable, Hashable {
  /// Where the value comes from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// The document sets it.
    case set
    /// The document leaves it out; the vendor's default applies.
    case defaulted = "default"
    /// The product always does so.
    case inherent
    /// It follows from other values.
    case modelled
    /// The document leaves it out, and nobody has published what the product then does.
    case unknown
  }

  /// The value in words; never a secret; nil where it is unknown.
  public let value: String?
  /// Where it comes from.
  public let origin: Origin
  /// Where it stands, if the document sets it.
  public let location: Location?

  /// Creates a statement.
  public init(value: String?, origin: Origin, location: Location? = nil) {
    self.value = value
    self.origin = origin
    self.location = location
  }
}
