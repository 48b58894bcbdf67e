import Documents
public import Guidance
import Mapping

/// What `easpolicy explain symptom` answers: one symptom, those that fit best, or the list of all.
public struct SymptomAnswer: Sendable {
  private let list: SymptomList
  private let text: String
  /// The symptoms that fit, the best first; empty for the list of all.
  public let found: [Symptom]

  /// Answers a search; empty text asks for the list, and an id for that symptom alone.
  public init(_ list: SymptomList, searching text: String) {
    self.list = list
    self.text = text
    if let symptom = list.symptom(text) {
      found = [symptom]
    } else {
      found = SymptomSearch(list).matches(text).map(\.symptom)
    }
  }

  /// Whether something was sought and nothing fits.
  public var isEmpty: Bool { found.isEmpty && !text.isEmpty }

  /// The answer, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: plain
    case .markdown: markdown.map { $0 + "\n" }.joined()
    case .html: HTMLRenderer().render(page)
    case .json: JSONText.write(node)
    }
  }

  private var page: ReportDocument {
    let best = found.count == 1 ? "What fits the words" : "What fits the words, the best first"
    let verdict = found.isEmpty ? (isEmpty ? Self.nothing : "Everything that is known to go wrong") : best
    return SymptomReport(symptoms: found.isEmpty ? list.symptoms : found, verdict: verdict).document
  }

  private static let nothing = "No symptom fits. These are all; more or other words may find one."
  private static let all = "`easpolicy explain symptom ID` shows one; other words are searched for."

  // MARK: Text

  private var plain: String {
    guard let best = found.first else {
      let head = TextWrap.lines(isEmpty ? Self.nothing : Self.all, indent: 0)
      return (head + SymptomGroup.allCases.flatMap(lines)).map { $0 + "\n" }.joined()
    }
    let others = found.dropFirst().flatMap(title)
    let rest = others.isEmpty ? [] : ["", "Perhaps also:"] + others
    return SymptomTopic(symptom: best).topic.render() + rest.map { $0 + "\n" }.joined()
  }

  private func lines(_ group: SymptomGroup) -> [String] {
    let members = list.symptoms.filter { $0.group == group }
    return members.isEmpty ? [] : ["", group.title] + members.flatMap(title)
  }

  private func title(_ symptom: Symptom) -> [String] {
    ["  " + VisibleText.escape(symptom.id)] + TextWrap.lines(VisibleText.escape(symptom.title), indent: 6)
  }

  // MARK: Markdown

  private var markdown: [String] {
    guard found.isEmpty else {
      return found.enumerated().flatMap { ($0 > 0 ? [""] : []) + SymptomSection(symptom: $1).lines(level: 2) }
    }
    return (isEmpty ? [Self.nothing, ""] : [])
      + list.symptoms.map { "- `\($0.id)`: \(MarkdownText.escape($0.title))" }
  }

  // MARK: JSON

  private var node: Node {
    .object([
      ("easpolicySymptoms", .integer(1)),
      ("search", text.isEmpty ? Node(.null) : .string(text)),
      ("symptoms", .array((text.isEmpty ? list.symptoms : found).map(Self.node))),
    ])
  }

  private static func node(_ symptom: Symptom) -> Node {
    .object([
      ("id", .string(symptom.id)), ("group", .string(symptom.group.rawValue)), ("title", .string(symptom.title)),
      ("phrases", node(symptom.phrases)), ("cause", .string(symptom.cause)), ("check", .string(symptom.check)),
      ("remedies", node(symptom.remedies)),
      (
        "applies",
        .object([
          ("platforms", node(symptom.scope.platforms)), ("products", node(symptom.scope.products)),
          ("formats", node(symptom.scope.formats)),
        ])
      ),
      (
        "related",
        .object([
          ("rules", node(symptom.related.rules)), ("fields", node(symptom.related.fields)),
          ("symptoms", node(symptom.related.symptoms)),
        ])
      ),
      ("evidence", .string(symptom.evidence.rawValue)), ("sources", node(symptom.sources)),
    ])
  }

  private static func node(_ texts: [String]) -> Node { .array(texts.map(Node.string)) }
}
