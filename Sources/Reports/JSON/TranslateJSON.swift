import Documents
import Translation

/// What became of one input, for programs.
struct TranslateJSON {
  let entry: ReportEntry

  var node: Node {
    switch entry.result {
    case .translated(let report, let output): Self.node(report, path: entry.path, output: output)
    case .unusable(let unusable):
      .object([
        ("easpolicyReport", .integer(JSONReport.version)),
        ("source", .object([("format", Node(.null)), ("path", .string(entry.path))])),
        ("faults", JSONMembers.faults(unusable)),
      ])
    }
  }

  static func node(_ report: Report, path: String, output: String?) -> Node {
    let target =
      [("format", Node.string(report.targetFormat))] + envelope(report.targetEnvelope)
      + (output.map { [("path", .string($0))] } ?? [])
    let source =
      [("format", Node.string(report.sourceFormat))] + envelope(report.sourceEnvelope) + [("path", .string(path))]
    return .object([
      ("easpolicyReport", .integer(JSONReport.version)),
      ("source", .object(source)),
      ("target", .object(target)),
      ("accounts", .integer(report.accounts)),
      ("leaves", balance(report.leaves)),
      ("fields", balance(report.fields)),
      ("output", balance(report.output)),
      ("balanced", .boolean(report.isBalanced)),
      ("outcomes", .array(report.outcomes.map(outcome))),
    ])
  }

  /// Only formats of Android apps have envelopes.
  private static func envelope(_ name: String?) -> [(String, Node)] { name.map { [("envelope", .string($0))] } ?? [] }

  private static func balance(_ balance: Balance) -> Node {
    .object([("total", .integer(balance.total))] + balance.counts.map { ($0.fate.rawValue, .integer($0.count)) })
  }

  private static func outcome(_ outcome: Outcome) -> Node {
    let certificate = outcome.certificateNumber.map { [("certificate", Node.integer($0))] } ?? []
    return .object(
      [
        ("code", .string(outcome.code.rawValue)),
        ("fate", .string(outcome.fate.rawValue)),
        ("severity", .string(outcome.severity.rawValue)),
        ("field", JSONText.optional(outcome.field)),
        ("account", JSONText.optional(outcome.accountNumber)),
      ] + certificate + [
        ("source", JSONMembers.location(outcome.source)),
        ("target", JSONMembers.location(outcome.target)),
        ("summary", .string(outcome.summary)),
        ("reason", JSONText.optional(outcome.reason)),
        ("remedy", JSONText.optional(outcome.remedy)),
        ("count", .integer(outcome.count)),
      ])
  }
}

extension Outcome {
  /// The number of the account, from 1.
  var accountNumber: Int? {
    if case .account(let index) = record { index + 1 } else { nil }
  }

  /// The number of the certificate, from 1.
  var certificateNumber: Int? {
    if case .certificate(let index) = record { index + 1 } else { nil }
  }
}
