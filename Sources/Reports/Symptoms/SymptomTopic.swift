import Guidance
import Mapping

/// What there is to know about a symptom, for a terminal.
struct SymptomTopic {
  let symptom: Symptom

  var topic: Topic { Topic(title: "\(symptom.id): \(symptom.title)", paragraphs: paragraphs) }

  private var paragraphs: [Topic.Paragraph] {
    let help = symptom.remedies.enumerated().map { index, remedy in
      let number = symptom.remedies.count > 1 ? " (\(index + 1) of \(symptom.remedies.count))" : ""
      return Topic.Paragraph("What helps\(number)", remedy)
    }
    return [Topic.Paragraph("Cause", symptom.cause), Topic.Paragraph("How to tell", symptom.check)] + help + facts
  }

  private var facts: [Topic.Paragraph] {
    let lists = [
      ("Where", [symptom.scope.summary].filter { !$0.isEmpty }), ("Lint rules", symptom.related.rules),
      ("Fields", symptom.related.fields), ("See also", symptom.related.symptoms),
    ]
    return lists.filter { !$0.1.isEmpty }.map { Topic.Paragraph($0.0, $0.1.joined(separator: ", ")) }
      + [Topic.Paragraph("Evidence", symptom.evidence.rawValue)]
      + symptom.sources.map { Topic.Paragraph("Source", $0) }
  }
}
