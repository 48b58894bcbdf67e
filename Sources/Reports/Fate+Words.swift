import Translation

extension Fate {
  /// The fate as people read it.
  var words: String {
    switch self {
    case .needsInput: "need your hand"
    case .spelledOut: "spelled out"
    case .noEffect: "without effect"
    default: rawValue
    }
  }

  /// The fate as the kind of a single finding.
  var kind: String { self == .needsInput ? "needs your hand" : words }
}

extension Severity {
  /// The heading of a group.
  func title(_ count: Int) -> String {
    switch self {
    case .error: count == 1 ? "1 error" : "\(count) errors"
    case .warning: count == 1 ? "1 warning" : "\(count) warnings"
    case .info: count == 1 ? "1 note" : "\(count) notes"
    case .none: "\(count) without need for attention"
    }
  }

  /// The word that stands before a finding.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    case .none: "in order"
    }
  }
}
