import Documents
import Mapping
import MappingTables

/// Where the facts behind the rules come from: `Mappings/facts/rule-sources.yaml`.
struct RuleSources: Sendable {
  private let texts: [String: String]

  /// The built-in facts. A file that cannot be read gives none; a test reads it.
  static let standard = (try? load()) ?? RuleSources(texts: [:])

  /// The source of a rule with its evidence; empty for a rule that no fact is known of.
  subscript(code: String) -> String { texts[code] ?? "" }

  /// The codes that have sources.
  var codes: Set<String> { Set(texts.keys) }

  private static let file = Grammar.Section(
    name: "list of sources", summary: "",
    keys: [("sources", "Short names with full names."), ("rules", "The sources of each rule.")])
  private static let entry = Grammar.Section(
    name: "source of a rule", summary: "", keys: [("evidence", "How sure it is."), ("source", "Short names.")])

  /// - Throws: ``TableFaults`` with every mistake.
  static func load() throws(TableFaults) -> RuleSources {
    let name = "Mappings/facts/rule-sources.yaml"
    let text = EmbeddedTables.facts.first { $0.name == "rule-sources" }?.text ?? ""
    let faults = FaultCollector(file: name)
    let root = try TableLoader.document(file: name, text: text.utf8Bytes)
    var texts: [String: String] = [:]
    if let object = TableObject(root, file, faults) {
      let sources = object.textMap("sources")
      var used: Set<String> = []
      for member in object.members("rules") {
        guard let rule = TableObject(member.value, entry, faults) else { continue }
        texts[member.key] = Self.text(rule, sources)
        used.formUnion(rule.texts("source"))
      }
      for name in sources.keys.sorted() where !used.contains(name) {
        object.fault(object["sources"], "no rule uses the source \(name)")
      }
    }
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return RuleSources(texts: texts)
  }

  private static func text(_ entry: TableObject, _ sources: [String: String]) -> String {
    let evidence = entry.word("evidence", as: Evidence.self)?.rawValue ?? ""
    if evidence.isEmpty { entry.fault(nil, "a source of a rule needs evidence") }
    let names = entry.texts("source").map { name in
      if sources[name] == nil { entry.fault(entry["source"], "\(name) is not among the sources") }
      return sources[name] ?? name
    }
    if names.isEmpty { entry.fault(nil, "a source of a rule needs source") }
    return names.joined(separator: "; ") + " (\(evidence))"
  }
}

extension StaticString {
  var utf8Bytes: [UInt8] { Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)) }
}
