/// How much a problem of a list matters.
public enum OwnerSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing has to be done.
  case info
  /// Somebody should look.
  case warning
  /// It will not work for these owners.
  case error

  /// The order of gravity.
  public static func < (left: OwnerSeverity, right: OwnerSeverity) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
