public import Owners
import Translation

extension OwnerRule {
  /// What the code means.
  public var explanation: Explanation { Explanation(summary, why: why, remedy: remedy) }
}

extension OwnerSeverity {
  /// The same in the words of reports.
  var severity: Severity {
    switch self {
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}
