import Guidance
import Mapping

/// Symptoms as a report, for pages.
struct SymptomReport {
  let symptoms: [Symptom]
  /// What is said first.
  let verdict: String

  var document: ReportDocument {
    ReportDocument(
      title: "Troubleshooting", verdict: ReportPhrase(verdict), figures: [ReportFigure(symptoms.count, "symptom")],
      parts: symptoms.map(part))
  }

  private func part(_ symptom: Symptom) -> ReportPart {
    let lists = [
      ("Cause", [symptom.cause]), ("How to tell", [symptom.check]), ("What helps", symptom.remedies),
      ("Where", [symptom.scope.summary].filter { !$0.isEmpty }), ("Also said as", symptom.phrases),
      ("Source (\(symptom.evidence.rawValue))", symptom.sources),
    ]
    return ReportPart(
      heading: ReportHeading(subject: symptom.title, statement: symptom.id),
      sections: lists.filter { !$0.1.isEmpty }.map { ReportSection($0.0, .list($0.1)) })
  }
}
