import Documents
import PolicyModel
import Translation

/// The stable, versioned report for programs.
struct JSONReport {
  let entries: [ReportEntry]
  let isArray: Bool

  private static let version = 1

  func render() -> String {
    let nodes = entries.map(Self.node)
    return JSONText.write(isArray || nodes.count != 1 ? .array(nodes) : nodes[0])
  }

  private static func node(_ entry: ReportEntry) -> Node {
    switch entry.result {
    case .translated(let report, let output): node(report, entry.path, output)
    case .unusable(let unusable):
      .object([
        ("easpolicyReport", .integer(version)),
        ("source", .object([("format", Node(.null)), ("path", .string(entry.path))])),
        ("faults", .array(FaultRenderer.ordered(unusable.faults).map(node))),
      ])
    }
  }

  private static func node(_ report: Report, _ path: String, _ output: String?) -> Node {
    var target: [(String, Node)] = [("format", .string(report.targetFormat))]
    if let output { target.append(("path", .string(output))) }
    return .object([
      ("easpolicyReport", .integer(version)),
      ("source", .object([("format", .string(report.sourceFormat)), ("path", .string(path))])),
      ("target", .object(target)),
      ("accounts", .integer(report.accounts)),
      ("leaves", node(report.leaves)),
      ("fields", node(report.fields)),
      ("output", node(report.output)),
      ("balanced", .boolean(report.isBalanced)),
      ("outcomes", .array(report.outcomes.map(node))),
    ])
  }

  private static func node(_ balance: Balance) -> Node {
    .object([("total", .integer(balance.total))] + balance.counts.map { ($0.fate.rawValue, .integer($0.count)) })
  }

  private static func node(_ outcome: Outcome) -> Node {
    .object([
      ("code", .string(outcome.code.rawValue)),
      ("fate", .string(outcome.fate.rawValue)),
      ("severity", .string(outcome.severity.rawValue)),
      ("field", JSONText.optional(outcome.field)),
      ("account", JSONText.optional(outcome.accountNumber)),
      ("source", outcome.source.map(node) ?? Node(.null)),
      ("target", outcome.target.map(node) ?? Node(.null)),
      ("summary", .string(outcome.summary)),
      ("remedy", JSONText.optional(outcome.remedy)),
      ("count", .integer(outcome.count)),
    ])
  }

  private static func node(_ location: Location) -> Node {
    .object([("pointer", .string(location.pointer.description))] + members(location.position))
  }

  private static func node(_ fault: InputFault) -> Node {
    .object(
      [("code", .string(fault.code.rawValue)), ("pointer", JSONText.optional(fault.pointer?.description))]
        + members(fault.position)
        + [("summary", .string(fault.summary)), ("remedy", .string(fault.remedy))])
  }

  /// Syntaxes without lines have a byte offset.
  private static func members(_ position: SourcePosition?) -> [(String, Node)] {
    guard let position else { return [] }
    if position.line == 0 { return [("offset", .integer(position.column))] }
    return [("line", .integer(position.line)), ("column", .integer(position.column))]
  }
}

extension Outcome {
  /// The number of the account, from 1.
  var accountNumber: Int? {
    if case .account(let index) = record { index + 1 } else { nil }
  }
}
