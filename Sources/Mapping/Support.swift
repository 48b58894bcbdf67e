/// How well a format can say a field.
public enum Support: String, Sendable, Hashable, CaseIterable {
  /// Every value can be said.
  case full
  /// Some values cannot; the row's note says which.
  case partial
  /// It cannot be said; the row's note says why.
  case none
  /// Nobody knows. Treated as `none` when writing, with a sentence of its own.
  case unknown
  /// The product always behaves as the row's `value` says.
  case inherent

  /// Whether a value of the field can be written.
  public var isWritable: Bool { self == .full || self == .partial }
}

/// How sure a fact is, from the surest.
public enum Evidence: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Stated by the vendor.
  case documented
  /// Seen in real exports or in other products.
  case observed
  /// Concluded, not confirmed.
  case inferred

  /// Surer evidence is smaller.
  public static func < (left: Evidence, right: Evidence) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .documented: 0
    case .observed: 1
    case .inferred: 2
    }
  }
}
