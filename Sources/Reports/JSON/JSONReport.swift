import Documents
import Translation

/// The stable, versioned report for programs; `Docs/Schemas` holds a JSON Schema of each kind.
public struct JSONReport: Sendable {
  /// What the report is about.
  public let subject: ReportSubject

  /// Creates a report.
  public init(subject: ReportSubject) { self.subject = subject }

  /// The version of every kind of report. It grows only when a member changes its meaning or goes away.
  static let version = 1

  /// JSON, ending with a line break. Translations are an array where many inputs were given, and one object otherwise.
  public func render() -> String {
    switch subject {
    case .translations(let entries, let isArray):
      let nodes = entries.map { TranslateJSON(entry: $0).node }
      return JSONText.write(nodes.count == 1 && !isArray ? nodes[0] : .array(nodes))
    case .comparisons(let comparisons): return JSONText.write(DiffJSON(comparisons: comparisons).node)
    case .plan(let plan): return JSONText.write(PlanJSON(plan: plan).node)
    case .lint(let report): return JSONText.write(LintJSON(report: report).node)
    case .owners(let report): return JSONText.write(OwnersJSON(report: report).node)
    case .signatures(let report): return JSONText.write(SignatureJSON(report: report).node)
    }
  }
}
