import Linting
import PolicyModel
import Translation

/// Every code that reports and messages can show.
struct DiagnosticsPage {
  var lines: [String] {
    ["Codes are stable. `easpolicy explain CODE` shows the same text."]
      + severities
      + DiagnosticGroup.all.flatMap { group in
        ["", "## " + group.title] + group.codes.flatMap { section($0.code, $0.explanation) }
      }
      + rules
  }

  /// The rules of lint have a page of their own.
  private var rules: [String] {
    let rows = LintRules.all.map { $0.description }.sorted { $0.code < $1.code }.map { rule in
      [PageText.code(rule.code), rule.severity.rawValue, MarkdownText.escape(rule.summary)]
    }
    return [
      "", "## Rules of lint", "", "[LintRules.md](LintRules.md) has them with reasons, remedies and examples.", "",
    ]
      + MarkdownText.table(["Rule", "Severity", "What it finds"], rows)
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
