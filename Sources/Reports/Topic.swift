import Documents
import Guidance
import Linting
import Mapping
import PolicyModel
public import Translation

/// Something that `easpolicy explain` knows.
public struct Topic: Sendable {
  /// A head line and paragraphs.
  let title: String
  let paragraphs: [Paragraph]

  /// A paragraph, perhaps with a word before it.
  struct Paragraph: Sendable {
    let name: String?
    let text: String

    init(_ text: String) {
      name = nil
      self.text = text
    }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The topic of a code, a rule, a field, a format, an envelope or a symptom; names of formats may be aliases.
  ///
  /// - Throws: ``UsageFault`` with the nearest name if there is none.
  public init(named name: String, in registry: FormatRegistry) throws {
    if let found = DiagnosticGroup.find(name) {
      self.init(name, found.group.kind, found.explanation)
    } else if let rule = LintRules.rule(name) {
      self = RuleTopic(rule: rule.description).topic
    } else if registry.formats.contains(name) {
      self = FormatTopic(table: try registry.backend(name).table).topic
    } else if let envelope = AppEnvelopes.named(name) {
      self = EnvelopeTopic(envelope: envelope).topic
    } else {
      let tables = try registry.formats.filter { $0 != FormatRegistry.canonical }.map { try registry.backend($0).table }
      let symptoms = try SymptomList()
      guard
        let topic = try Self.field(name, tables) ?? Self.alias(name, registry)
          ?? symptoms.symptom(name).map({ SymptomTopic(symptom: $0).topic })
      else {
        throw UsageFault(Self.unknown(name, tables, symptoms))
      }
      self = topic
    }
  }

  init(title: String, paragraphs: [Paragraph]) {
    self.title = title
    self.paragraphs = paragraphs
  }

  private init(_ code: String, _ kind: String, _ explanation: Explanation) {
    title = "\(code): \(kind)"
    paragraphs = [
      Paragraph(explanation.what), Paragraph("Why", explanation.why), Paragraph("What to do", explanation.remedy),
    ]
  }

  /// The topic, ending with a line break.
  public func render() -> String {
    let lines = TextWrap.lines(VisibleText.escape(title), indent: 0, hanging: 2) + [""] + paragraphs.flatMap(Self.lines)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ paragraph: Paragraph) -> [String] {
    let text = [paragraph.name.map { $0 + ":" }, paragraph.text].compactMap(\.self).joined(separator: " ")
    return TextWrap.lines(VisibleText.escape(text), indent: 2, hanging: paragraph.name == nil ? 0 : 2)
  }

  private static func field(_ name: String, _ tables: [MappingTable]) -> Topic? {
    FieldSpace(tables).definition(name).map { FieldTopic(field: $0, tables: tables).topic }
  }

  private static func alias(_ name: String, _ registry: FormatRegistry) throws -> Topic? {
    guard try registry.formats.contains(where: { try registry.backend($0).table.aliases.contains(name) }) else {
      return nil
    }
    return FormatTopic(table: try registry.backend(try registry.format(named: name)).table).topic
  }

  private static func unknown(_ name: String, _ tables: [MappingTable], _ symptoms: SymptomList) -> String {
    let fields = FieldCatalogue.all.map(\.id) + tables.flatMap(\.localFields).map(\.id)
    let codes = DiagnosticGroup.all.flatMap(\.codes).map(\.code) + LintRules.codes.sorted()
    let names =
      codes + tables.map(\.format) + AppEnvelopes.all.map(\.name) + fields + symptoms.symptoms.map(\.id)
    let hint = Suggestion.nearest(to: name, among: names)
    return "There is no code, rule, field, format, envelope or symptom \(name)."
      + (hint.map { " Did you mean \($0)?" } ?? "")
  }
}
