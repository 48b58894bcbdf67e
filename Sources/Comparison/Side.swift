/// One of the two documents of a comparison.
public enum Side: String, Sendable, Hashable, CaseIterable {
  /// The one that is compared with.
  case base
  /// The one that is looked at.
  case other

  /// The other side.
  public var opposite: Side { self == .base ? .other : .base }
}
