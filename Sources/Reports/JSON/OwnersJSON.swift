import Documents
import Owners
import PolicyModel
import Translation

/// What was found in a list of owners, for programs.
struct OwnersJSON {
  let report: OwnerReport

  var node: Node {
    .object([
      ("easpolicyOwners", .integer(JSONReport.version)),
      ("path", .string(report.path)),
      ("target", JSONText.optional(report.target?.id)),
      ("output", JSONText.optional(report.output)),
      ("owners", .integer(report.owners)),
      ("unusableRows", .integer(report.unusableRows)),
      ("worst", .string((report.worst?.severity ?? .none).rawValue)),
      ("counts", counts),
      ("columns", .array(report.columns.map(Self.column))),
      ("problems", .array(report.problems.map(Self.problem))),
    ])
  }

  private var counts: Node {
    .object(
      Severity.allCases.reversed().map { severity in
        (severity.rawValue, .integer(report.problems.count { $0.severity.severity == severity }))
      })
  }

  private static func column(_ column: OwnerColumns.Column) -> Node {
    .object([("name", .string(column.name)), ("variable", .string(column.variable.name))])
  }

  private static func problem(_ problem: OwnerProblem) -> Node {
    .object([
      ("rule", .string(problem.rule.rawValue)),
      ("severity", .string(problem.severity.rawValue)),
      ("subject", JSONText.optional(problem.subject)),
      ("summary", .string(problem.sentence)),
      ("remedy", .string(problem.remedy)),
      ("count", .integer(problem.count)),
      ("lines", .array(problem.lines.map(line))),
    ])
  }

  private static func line(_ line: OwnerProblem.Line) -> Node {
    .object([("line", .integer(line.line)), ("other", line.other.map(Node.integer) ?? Node(.null))])
  }
}
