import Documents
import PolicyModel
import Translation

/// Every code that reports and messages can show.
struct DiagnosticsPage {
  var lines: [String] {
    ["Codes are stable. `easpolicy explain CODE` shows the same text."]
      + severities
      + ["", "## Outcomes of a translation"]
      + OutcomeCode.allCases.flatMap { section($0.rawValue, $0.explanation) }
      + ["", "## Why input could not be used"]
      + FaultCode.allCases.flatMap { section($0.rawValue, $0.explanation) }
  }

  private func section(_ code: String, _ explanation: Explanation) -> [String] {
    [
      "", "### \(code)", "", MarkdownText.escape(explanation.what), "",
      "- **Why:** " + MarkdownText.escape(explanation.why),
      "- **What to do:** " + MarkdownText.escape(explanation.remedy),
    ]
  }

  /// How much a fate matters, by the gravity of the field.
  private var severities: [String] {
    let fates: [Fate] = [
      .kept, .converted, .narrowed, .dropped, .needsInput, .drift, .missing, .provisional, .conflict,
    ]
    let rows = fates.map { fate in
      [fate.words] + Gravity.allCases.map { Severity(fate, $0).rawValue }
    }
    return [
      "", "## Severity", "",
      "How much an outcome matters follows from what happened and from the gravity of the field.", "",
    ] + MarkdownText.table([""] + Gravity.allCases.map(\.rawValue), rows)
  }
}
