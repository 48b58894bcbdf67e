import Translation

/// How much a result matters, in the words of SARIF.
enum SARIFLevel: String {
  case none, note, warning, error

  init(_ severity: Severity) {
    switch severity {
    case .none: self = .none
    case .info: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
