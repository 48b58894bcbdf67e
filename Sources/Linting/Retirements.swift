import Documents
import Mapping
import MappingTables
import PolicyModel
import Translation

/// Reads `Mappings/retirements.yaml`, strictly.
struct Retirements {
  private let faults: FaultCollector
  private let registry: FormatRegistry
  private let sources: [String: String]

  private static let file = Grammar.Section(
    name: "list of retirements", summary: "",
    keys: [("sources", "Short names of sources."), ("retirements", "What is given up.")])
  private static let entry = Grammar.Section(
    name: "retirement", summary: "",
    keys: [
      ("id", "Its name."), ("date", "YYYY, YYYY-MM or YYYY-MM-DD."), ("rule", "The rule that speaks of it."),
      ("formats", "The formats it affects."), ("payloads", "The types of other payloads it affects."),
      ("when", "The accounts it affects."), ("severity", "From the day on."),
      ("summary", "What is gone, without a verb."),
      ("remedy", "What to use instead."), ("source", "A short name."), ("evidence", "How sure it is."),
    ])

  /// The built-in list.
  ///
  /// - Throws: ``TableFaults`` with every mistake.
  static func load(_ registry: FormatRegistry) throws -> [Retirement] {
    let text = EmbeddedTables.facts.first { $0.name == "retirements" }?.text ?? ""
    return try read(file: "Mappings/retirements.yaml", text: text.utf8Bytes, registry)
  }

  /// - Throws: ``TableFaults`` with every mistake.
  static func read(file: String, text: [UInt8], _ registry: FormatRegistry) throws -> [Retirement] {
    let faults = FaultCollector(file: file)
    let root = try TableLoader.document(file: file, text: text)
    guard let object = TableObject(root, Self.file, faults) else { throw TableFaults(faults.sorted) }
    let reader = Retirements(faults: faults, registry: registry, sources: object.textMap("sources"))
    let found = try object.objects("retirements", entry).compactMap { try reader.retirement($0) }
    for (index, one) in found.enumerated() where found[..<index].contains(where: { $0.id == one.id }) {
      faults.report(nil, "the id \(one.id) stands twice")
    }
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return found
  }

  private func retirement(_ entry: TableObject) throws -> Retirement? {
    let dateText = entry["date"]?.scalarText ?? ""
    guard let date = Self.start(of: dateText) else {
      entry.fault(entry["date"], "date must be a year, a month or a day: 2026, 2026-03 or 2026-03-01")
      return nil
    }
    let evidence = entry.word("evidence", as: Evidence.self)
    if evidence == nil { entry.fault(nil, "a retirement needs evidence") }
    let formats = entry.texts("formats")
    let retirement = Retirement(
      id: entry.requiredText("id"), date: date, dateText: dateText,
      rule: entry.text("rule") ?? RetiredChannel.description.code,
      formats: formats, payloads: entry.texts("payloads"), when: try condition(entry, formats),
      severity: entry.word("severity", as: Severity.self) ?? .error, summary: entry.requiredText("summary"),
      remedy: entry.requiredText("remedy"), source: source(entry), evidence: evidence ?? .inferred)
    check(retirement, entry)
    return retirement
  }

  private func check(_ retirement: Retirement, _ entry: TableObject) {
    if !LintRules.codes.contains(retirement.rule) { entry.fault(entry["rule"], LintRules.unknown(retirement.rule)) }
    for format in retirement.formats where !registry.formats.contains(format) {
      entry.fault(entry["formats"], "there is no format \(format)")
    }
    if retirement.formats.isEmpty, retirement.payloads.isEmpty, retirement.when == nil {
      entry.fault(nil, "a retirement needs formats, payloads or when")
    }
  }

  private func source(_ entry: TableObject) -> String {
    let name = entry.requiredText("source")
    if sources[name] == nil, !name.isEmpty { entry.fault(entry["source"], "\(name) is not among the sources") }
    return sources[name] ?? name
  }

  /// Conditions may speak of the own settings of the formats that the entry names.
  private func condition(_ entry: TableObject, _ formats: [String]) throws -> Condition? {
    guard let node = entry["when"] else { return nil }
    let known = formats.filter(registry.formats.contains)
    let locals = try known.flatMap { try registry.backend($0).table.localFields }
    let fields = FieldResolver(locals: Dictionary(locals.map { ($0.id, $0) }) { first, _ in first })
    return ConditionReader(fields: fields, faults: faults).read(node)
  }

  /// The first day of a year, a month or a day.
  private static func start(of text: String) -> CalendarDate? {
    switch text.utf8.count {
    case 4: CalendarDate(text + "-01-01")
    case 7: CalendarDate(text + "-01")
    default: CalendarDate(text)
    }
  }
}
