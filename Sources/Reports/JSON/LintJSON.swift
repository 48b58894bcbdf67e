import Documents
import Linting
import Translation

/// What the rules found, for programs.
struct LintJSON {
  let report: LintReport

  var node: Node {
    .object([
      ("easpolicyLint", .integer(JSONReport.version)),
      ("worst", .string(report.worst.rawValue)),
      ("counts", counts),
      ("rules", .array(report.rules.map(Self.rule))),
      ("documents", .array(report.entries.map(Self.entry))),
    ])
  }

  private var counts: Node {
    let severities = report.findings.map(\.severity)
    return .object(
      Severity.allCases.reversed().map { severity in
        (severity.rawValue, .integer(severities.count { $0 == severity }))
      })
  }

  private static func rule(_ rule: RuleDescription) -> Node {
    .object([
      ("code", .string(rule.code)),
      ("severity", .string(rule.severity.rawValue)),
      ("enabledByDefault", .boolean(rule.isEnabledByDefault)),
      ("summary", .string(rule.summary)),
      ("why", .string(rule.why)),
      ("remedy", .string(rule.remedy)),
      ("source", .string(rule.source)),
    ])
  }

  private static func entry(_ entry: LintEntry) -> Node {
    switch entry.result {
    case .judged(let format, let accounts, let findings, let silenced):
      .object([
        ("path", .string(entry.path)),
        ("format", .string(format)),
        ("accounts", .integer(accounts)),
        ("findings", .array(findings.map(finding))),
        ("silenced", .array(silenced.map(self.silenced))),
      ])
    case .unusable(let unusable):
      .object([
        ("path", .string(entry.path)), ("format", Node(.null)), ("faults", JSONMembers.faults(unusable)),
      ])
    }
  }

  private static func silenced(_ silenced: SilencedFinding) -> Node {
    .object([("finding", finding(silenced.finding)), ("reason", JSONText.optional(silenced.reason))])
  }

  private static func finding(_ finding: LintFinding) -> Node {
    .object([
      ("rule", .string(finding.rule)),
      ("severity", .string(finding.severity.rawValue)),
      ("path", .string(finding.path)),
      ("location", JSONMembers.location(finding.location)),
      ("field", JSONText.optional(finding.field)),
      ("record", JSONMembers.record(finding.record)),
      ("summary", .string(finding.summary)),
      ("remedy", .string(finding.remedy)),
      ("related", .array(finding.related.map(related))),
    ])
  }

  private static func related(_ place: LintFinding.RelatedPlace) -> Node {
    .object([
      ("path", .string(place.path)), ("location", JSONMembers.location(place.location)),
      ("summary", .string(place.summary)),
    ])
  }
}
