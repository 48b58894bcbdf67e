import Comparison
import Translation

/// What a piece of a report is. Renderers choose colours by it, and marks, because colours alone say nothing.
enum ReportRole: String, Sendable, CaseIterable {
  case plain, good, info, warning, error, faint

  /// The colour on a terminal.
  var style: TextStyle.Role? {
    switch self {
    case .plain, .good: nil
    case .info: .info
    case .warning: .warning
    case .error: .error
    case .faint: .faint
    }
  }
}

extension Severity {
  /// What an outcome of this severity is.
  var role: ReportRole {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .none: .faint
    }
  }
}

extension Fate {
  /// What a share of a balance with this fate is.
  var role: ReportRole {
    switch self {
    case .kept, .claimed, .written: .good
    case .converted, .spelledOut, .derived: .info
    case .narrowed, .needsInput, .unrecognised: .warning
    case .dropped: .error
    default: .faint
    }
  }
}
