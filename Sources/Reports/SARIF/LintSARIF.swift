import Documents
import Linting
import Translation

/// What the rules found; what somebody switched off is suppressed.
struct LintSARIF {
  let report: LintReport

  var run: SARIFRun {
    SARIFRun(
      command: "lint", inputs: report.entries.map(\.path), rules: report.rules.map { SARIFRule($0) },
      results: report.entries.flatMap(Self.results), notifications: report.entries.flatMap(Self.notifications))
  }

  private static func notifications(_ entry: LintEntry) -> [SARIFNotification] {
    guard case .unusable(let unusable) = entry.result else { return [] }
    return SARIFNotification.all(unusable, path: entry.path)
  }

  private static func results(_ entry: LintEntry) -> [SARIFResult] {
    guard case .judged(_, _, let findings, let silenced) = entry.result else { return [] }
    return findings.map { result($0) }
      + silenced.map { result($0.finding, suppression: SARIFResult.Suppression(reason: $0.reason)) }
  }

  private static func result(_ finding: LintFinding, suppression: SARIFResult.Suppression? = nil) -> SARIFResult {
    SARIFResult(
      rule: finding.rule, level: SARIFLevel(finding.severity), message: [finding.summary, finding.remedy],
      place: SARIFPlace(path: finding.path, location: finding.location, field: finding.field),
      related: finding.related.map { SARIFPlace(path: $0.path, location: $0.location, message: $0.summary) },
      record: finding.record, suppression: suppression)
  }
}
