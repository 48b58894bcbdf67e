import Documents

/// The report as SARIF 2.1.0, so that sites that hold code annotate the lines of the files.
public struct SARIFReport: Sendable {
  /// What the report is about.
  public let subject: ReportSubject

  /// Creates a report.
  public init(subject: ReportSubject) { self.subject = subject }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// JSON, ending with a line break; the same in every run.
  public func render() -> String {
    JSONText.write(
      .object([
        ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run.node])),
      ]))
  }

  private var run: SARIFRun {
    switch subject {
    case .translations(let entries, _): TranslateSARIF(entries: entries).run
    case .comparisons(let comparisons): DiffSARIF(comparisons: comparisons).run
    case .plan(let plan): PlanSARIF(plan: plan).run
    case .lint(let report): LintSARIF(report: report).run
    case .owners(let report): OwnersSARIF(report: report).run
    case .signatures(let report): SignatureSARIF(report: report).run
    }
  }
}
