public import PolicyModel

/// What became of a leaf or a field, or what else is worth saying. The words are those of reports.
public enum Fate: String, Sendable, Hashable, CaseIterable {
  // Source leaves.
  case foreign, ignored, claimed, unrecognised
  // Set fields.
  case kept, converted, narrowed, dropped, needsInput
  // Output leaves.
  case written, spelledOut, derived, constant, carried
  // Remarks.
  case drift, missing, provisional, conflict, noEffect, decoded, invalid
}

/// How much an outcome matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing to look at.
  case none
  /// Cosmetic, bookkeeping, spelled out, converted with a remark.
  case info
  /// A restriction, a feature or data is lost, or somebody's hand is needed.
  case warning
  /// The output would not install or work, or security is weakened.
  case error

  /// The order of gravity.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }

  /// The one place that says how much a fate matters for a field.
  public init(_ fate: Fate, _ gravity: Gravity) {
    switch (fate, gravity) {
    case (.kept, _), (.claimed, _), (.written, _), (.constant, _), (.ignored, _):
      self = .none
    case (.dropped, .identity), (.dropped, .security), (.narrowed, .security), (.needsInput, .identity),
      (.missing, .identity), (.missing, .security), (.missing, .behaviour), (.missing, .restriction),
      (.provisional, .identity), (.provisional, .security), (.invalid, .identity), (.invalid, .security):
      self = .error
    case (.dropped, .restriction), (.dropped, .behaviour), (.narrowed, .identity), (.narrowed, .restriction),
      (.narrowed, .behaviour), (.needsInput, _), (.missing, _), (.conflict, _), (.provisional, .restriction),
      (.provisional, .behaviour), (.invalid, _), (.foreign, _), (.unrecognised, _), (.noEffect, .identity),
      (.noEffect, .security),
      (.noEffect, .restriction), (.noEffect, .behaviour),
      (.spelledOut, .security), (.drift, .identity), (.drift, .security), (.drift, .restriction), (.drift, .behaviour):
      self = .warning
    case (.dropped, _), (.narrowed, _), (.converted, _), (.spelledOut, _), (.derived, _), (.drift, _),
      (.provisional, _), (.carried, _), (.decoded, _), (.noEffect, _):
      self = .info
    }
  }
}
