import Guidance
import Mapping

/// A symptom as a section of Markdown.
struct SymptomSection {
  let symptom: Symptom
  /// Whether names of other symptoms lead to their sections on the same page.
  var linksSymptoms = false

  /// - Parameter level: How many `#` the heading has.
  func lines(level: Int) -> [String] {
    let heading = String(repeating: "#", count: level) + " " + MarkdownText.escape(symptom.title)
    return ["<a id=\"\(symptom.id)\"></a>", "", heading, ""] + facts + [""] + help + [""] + [footnote]
  }

  private var facts: [String] {
    let phrases = symptom.phrases.map(MarkdownText.escape).joined(separator: "; ")
    return ["- **Also said as:** \(phrases)"]
      + [
        ("Where", MarkdownText.escape(symptom.scope.summary)), ("Cause", MarkdownText.escape(symptom.cause)),
        ("How to tell", Self.prose(symptom.check)), ("Lint rules", codes(symptom.related.rules)),
        ("Fields", codes(symptom.related.fields)), ("See also", others),
      ].filter { !$0.1.isEmpty }.map { "- **\($0.0):** \($0.1)" }
  }

  private var help: [String] {
    guard symptom.remedies.count > 1 else { return ["**What helps:** " + symptom.remedies.map(Self.prose).joined()] }
    return ["**What helps:**", ""] + symptom.remedies.enumerated().map { "\($0 + 1). \(Self.prose($1))" }
  }

  private var footnote: String {
    let sources = symptom.sources.map(MarkdownText.escape).joined(separator: "; ")
    return "Evidence: \(symptom.evidence.rawValue). Source: \(sources)."
  }

  private var others: String {
    symptom.related.symptoms.map { linksSymptoms ? "[\($0)](#\($0))" : "`\($0)`" }.joined(separator: ", ")
  }

  private func codes(_ names: [String]) -> String { names.map(PageText.code).joined(separator: ", ") }

  /// Text in which commands between backticks stay commands.
  private static func prose(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      index.isMultiple(of: 2) ? MarkdownText.escape(String(part)) : PageText.code(VisibleText.escape(String(part)))
    }.joined()
  }
}
