import Documents
import Translation

/// Comments that switch rules off, and do it badly.
struct UselessSuppression: LintRule {
  static let description = RuleDescription(
    "useless-suppression", .warning,
    "A comment switches a rule off without a reason, names a rule that does not exist, or silences nothing.",
    why: "A suppression that nobody can explain hides the next mistake as well as the one it was written for.",
    remedy: "Write it as easpolicy-lint: disable RULE: REASON, or remove it.")

  static let examples: [LintExample] = [
    .bad(
      "no reason", line: 1,
      """
      # easpolicy-lint: disable ssl-off
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: false}
      """),
    .bad(
      "a misspelled rule", line: 4,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          # easpolicy-lint: disable ssl-of: the gateway is in the same rack
          server: {host: mail.example.com, useSSL: true}
      """),
    .bad(
      "nothing to silence", line: 1,
      """
      # easpolicy-lint: disable ssl-off: the gateway is in the same rack
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a finding with a reason",
      """
      # easpolicy-lint: disable ssl-off: the gateway is in the same rack
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: false}
      """),
  ]

  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    context.suppressions.compactMap { judged in
      judged.problem.map { problem in
        let position = judged.suppression.comment.position
        let place = LintPlace(path: document.path, location: Location(pointer: .init(), position: position))
        return finding(place, summary(problem, judged.suppression.rule ?? ""))
      }
    }
  }

  private func summary(_ problem: JudgedSuppression.Problem, _ rule: String) -> String {
    switch problem {
    case .notUnderstood: "This comment cannot be understood."
    case .unknownRule: LintRules.unknown(rule)
    case .noReason: "The rule \(rule) is switched off without a reason."
    case .silencesNothing: "The rule \(rule) is switched off and finds nothing in this document."
    }
  }
}
