import Documents
import Owners
import Translation

/// What was found in a list of owners: one result a row.
struct OwnersSARIF {
  let report: OwnerReport

  var run: SARIFRun {
    let found = Set(report.problems.map(\.rule))
    return SARIFRun(
      command: "owners", inputs: [report.path],
      rules: OwnerRule.allCases.filter(found.contains).map(rule), results: report.problems.flatMap(results))
  }

  private func rule(_ rule: OwnerRule) -> SARIFRule {
    let worst = report.problems.filter { $0.rule == rule }.map(\.severity).max() ?? .warning
    return SARIFRule(rule.rawValue, rule.explanation, level: SARIFLevel(worst.severity), tags: ["owners"])
  }

  private func results(_ problem: OwnerProblem) -> [SARIFResult] {
    guard !problem.lines.isEmpty else { return [result(problem, nil)] }
    return problem.lines.map { result(problem, $0) }
  }

  private func result(_ problem: OwnerProblem, _ line: OwnerProblem.Line?) -> SARIFResult {
    SARIFResult(
      rule: problem.rule.rawValue, level: SARIFLevel(problem.severity.severity),
      message: [problem.sentence, problem.remedy], place: place(line?.line),
      related: line?.other.map { [place($0, message: "The row with the same value.")] } ?? [],
      scope: problem.subject ?? "")
  }

  private func place(_ line: Int?, message: String? = nil) -> SARIFPlace {
    let location = line.map { Location(pointer: Pointer(), position: SourcePosition(line: $0, column: 1)) }
    return SARIFPlace(path: report.path, location: location, message: message)
  }
}
