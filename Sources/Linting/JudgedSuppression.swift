/// A suppression and what it did.
struct JudgedSuppression: Sendable {
  /// What is wrong with a suppression.
  enum Problem: Sendable, Equatable {
    case notUnderstood
    case unknownRule
    case noReason
    case silencesNothing
  }

  let suppression: InlineSuppression
  let problem: Problem?

  /// - Parameters:
  ///   - found: The codes of all findings in the document.
  ///   - applied: The codes of all rules that were applied. A rule that was not may have found something.
  init(_ suppression: InlineSuppression, found: [String], applied: [String]) {
    self.suppression = suppression
    problem =
      switch suppression.rule {
      case nil: .notUnderstood
      case let rule? where !LintRules.codes.contains(rule): .unknownRule
      case _? where suppression.reason == nil: .noReason
      case let rule? where applied.contains(rule) && !found.contains(rule): .silencesNothing
      case _?: nil
      }
  }
}
