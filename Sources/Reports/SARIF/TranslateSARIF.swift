import Documents
import Translation

/// Outcomes of translations that somebody should look at: notes and above.
struct TranslateSARIF {
  let entries: [ReportEntry]

  var run: SARIFRun {
    let results = entries.flatMap(Self.results)
    let codes = Set(results.map(\.rule))
    return SARIFRun(
      command: "translate", inputs: entries.map(\.path),
      rules: OutcomeCode.allCases.filter { codes.contains($0.rawValue) }.map { SARIFRule($0, tags: ["translate"]) },
      results: results, notifications: entries.flatMap(Self.notifications))
  }

  private static func notifications(_ entry: ReportEntry) -> [SARIFNotification] {
    guard case .unusable(let unusable) = entry.result else { return [] }
    return SARIFNotification.all(unusable, path: entry.path)
  }

  private static func results(_ entry: ReportEntry) -> [SARIFResult] {
    guard case .translated(let report, let output) = entry.result else { return [] }
    return report.outcomes.filter { $0.severity >= .info }.map { result($0, of: report, entry.path, output) }
  }

  private static func result(
    _ outcome: Outcome, of report: Report, _ path: String, _ output: String?
  ) -> SARIFResult {
    SARIFResult(
      rule: outcome.code.rawValue, level: SARIFLevel(outcome.severity),
      message: ["To \(report.targetFormat): \(outcome.summary)", outcome.remedy ?? ""],
      place: SARIFPlace(path: path, location: outcome.source, field: outcome.field),
      related: target(outcome, output).map { [$0] } ?? [], record: outcome.record, scope: report.targetFormat,
      properties: [
        ("fate", .string(outcome.fate.rawValue)), ("target", .string(report.targetFormat)),
        ("count", .integer(outcome.count)),
      ])
  }

  /// Where it stands in the output, if that is a file.
  private static func target(_ outcome: Outcome, _ output: String?) -> SARIFPlace? {
    guard let output, output != "-", let location = outcome.target else { return nil }
    return SARIFPlace(path: output, location: location, message: "The place in the output.")
  }
}
