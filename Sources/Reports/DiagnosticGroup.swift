import Comparison
import Documents
import Owners
import Translation

/// Codes of one kind, each with what it means.
struct DiagnosticGroup {
  /// The title on the page of diagnostics.
  let title: String
  /// What a code of the group is, after its name.
  let kind: String
  let codes: [(code: String, explanation: Explanation)]

  /// Every code that reports and messages can show, the rules of lint aside.
  static let all = [
    DiagnosticGroup(
      title: "Outcomes of a translation", kind: "an outcome of a translation",
      codes: OutcomeCode.allCases.map { ($0.rawValue, $0.explanation) }),
    DiagnosticGroup(
      title: "Differences", kind: "what a comparison found",
      codes: Difference.Kind.allCases.map { ($0.rawValue, $0.explanation) }
        + [("only-in-base", .onlyInBase), ("only-in-other", .onlyInOther)]),
    DiagnosticGroup(
      title: "Problems of lists of owners", kind: "a problem of a list of owners",
      codes: OwnerRule.allCases.map { ($0.rawValue, $0.explanation) }),
    DiagnosticGroup(
      title: "Why input could not be used", kind: "why input could not be used",
      codes: FaultCode.allCases.map { ($0.rawValue, $0.explanation) }),
  ]

  /// The group and the meaning of a code; nil if no group has it.
  static func find(_ code: String) -> (group: DiagnosticGroup, explanation: Explanation)? {
    for group in all {
      if let found = group.codes.first(where: { $0.code == code }) { return (group, found.explanation) }
    }
    return nil
  }
}
