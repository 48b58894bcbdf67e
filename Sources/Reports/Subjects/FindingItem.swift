import Documents
import Linting
import Translation

/// What a report says of one finding of a rule.
struct FindingItem {
  let finding: LintFinding
  /// How it was switched off, if it was.
  var silence: SilencedFinding?

  var item: ReportItem {
    let position = finding.location?.position?.description
    return ReportItem(
      places: [ReportItem.Place(path: finding.path, position: position, about: finding.field)], code: finding.rule,
      kind: finding.rule, severity: finding.severity, isLabelled: true, sentence: finding.summary, sides: line,
      remarks: finding.related.map(words) + (silence.map { [words($0)] } ?? []),
      remedy: finding.remedy.isEmpty ? nil : finding.remedy)
  }

  /// The line of the document.
  private var line: [ReportItem.Side] { finding.location.map { [ReportItem.Side(name: "Line", $0)] } ?? [] }

  private func words(_ related: LintFinding.RelatedPlace) -> String {
    let place = ReportItem.Place(path: related.path, position: related.location?.position?.description)
    return "\(place.text ?? ShownPath.plain(related.path)): \(related.summary)"
  }

  private func words(_ silence: SilencedFinding) -> String {
    silence.reason.map { "Silenced: \($0)" } ?? "Silenced without a reason."
  }
}
