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
      remarks: related + (silence.map { [words($0)] } ?? []),
      remedy: finding.remedy.isEmpty ? nil : finding.remedy)
  }

  /// The line of the document.
  private var line: [ReportItem.Side] { finding.location.map { [ReportItem.Side(name: "Line", $0)] } ?? [] }

  /// The places of the same kind stand together.
  private var related: [String] {
    var kinds: [(summary: String, places: [String])] = []
    for related in finding.related {
      let place = ReportItem.Place(path: related.path, position: related.location?.position?.description)
      let text = place.text ?? ShownPath.plain(related.path)
      if let index = kinds.firstIndex(where: { $0.summary == related.summary }) {
        kinds[index].places.append(text)
      } else {
        kinds.append((related.summary, [text]))
      }
    }
    return kinds.map { kind in
      let summary = kind.summary.hasSuffix(".") ? String(kind.summary.dropLast()) : kind.summary
      return "\(summary): \(kind.places.joined(separator: ", "))"
    }
  }

  private func words(_ silence: SilencedFinding) -> String {
    silence.reason.map { "Silenced: \($0)" } ?? "Silenced without a reason."
  }
}
