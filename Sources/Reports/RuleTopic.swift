import Linting
import Translation

/// What there is to know about a rule of lint.
struct RuleTopic {
  let rule: RuleDescription

  var topic: Topic {
    Topic(
      title: "\(rule.code): a rule of lint",
      paragraphs: [
        Topic.Paragraph(rule.summary), Topic.Paragraph("Severity", severity), Topic.Paragraph("Why", rule.why),
        Topic.Paragraph("What to do", rule.remedy), Topic.Paragraph("Source", rule.source),
      ])
  }

  private var severity: String {
    rule.severity.rawValue + (rule.isEnabledByDefault ? "" : "; off unless --enable \(rule.code) switches it on")
  }
}
