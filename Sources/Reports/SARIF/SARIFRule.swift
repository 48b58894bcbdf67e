import Documents
import Linting
import PolicyModel
import Translation

/// What a code means, for viewers of results.
struct SARIFRule {
  let id: String
  let explanation: Explanation
  let level: SARIFLevel
  let tags: [String]
  var isEnabled = true
  /// Where the fact comes from.
  var source: String?

  init(_ id: String, _ explanation: Explanation, level: SARIFLevel, tags: [String]) {
    self.id = id
    self.explanation = explanation
    self.level = level
    self.tags = tags
  }

  /// An outcome of a translation; the level is that of a field whose loss the user notices.
  init(_ code: OutcomeCode, tags: [String]) {
    let level = SARIFLevel(Severity(code.usualFate, .behaviour))
    self.init(code.rawValue, code.explanation, level: level, tags: tags)
  }

  /// A reason why input cannot be used.
  init(_ code: FaultCode) { self.init(code.rawValue, code.explanation, level: .error, tags: ["input"]) }

  init(_ rule: RuleDescription) {
    self.init(
      rule.code, Explanation(rule.summary, why: rule.why, remedy: rule.remedy), level: SARIFLevel(rule.severity),
      tags: ["lint"])
    isEnabled = rule.isEnabledByDefault
    source = rule.source
  }

  var node: Node {
    .object([
      ("id", .string(id)),
      ("name", .string(SARIFText.name(id))),
      ("shortDescription", .object([("text", SARIFText.message([explanation.what]))])),
      ("fullDescription", .object([("text", SARIFText.message([explanation.what, explanation.why]))])),
      ("help", help),
      ("defaultConfiguration", configuration),
      ("properties", properties),
    ])
  }

  private var configuration: Node {
    let level = ("level", Node.string(level.rawValue))
    return .object(isEnabled ? [level] : [("enabled", .boolean(false)), level])
  }

  private var help: Node {
    let markdown = [
      MarkdownText.escape(explanation.what), "**Why:** " + MarkdownText.escape(explanation.why),
      "**What to do:** " + MarkdownText.escape(explanation.remedy),
    ]
    return .object([
      ("text", SARIFText.message([explanation.what, "Why: " + explanation.why, "What to do: " + explanation.remedy])),
      ("markdown", .string(SARIFText.doublingBraces(markdown.joined(separator: "\n\n")))),
    ])
  }

  private var properties: Node {
    .object(
      [("tags", JSONMembers.texts(tags)), ("problem.severity", .string(level.problemSeverity))]
        + (source.map { [("source", .string($0))] } ?? []))
  }
}

extension SARIFLevel {
  /// The words that code-hosting sites sort by.
  fileprivate var problemSeverity: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note, .none: "recommendation"
    }
  }
}
