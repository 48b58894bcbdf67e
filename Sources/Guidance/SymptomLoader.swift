import Documents
import Mapping

/// Reads lists of symptoms, as strictly as tables.
struct SymptomLoader {
  private static let fileKeys = ["sources", "synonyms", "symptoms"]
  private static let keys = [
    "id", "group", "title", "phrases", "cause", "check", "remedies", "applies", "related", "evidence", "source",
  ]

  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  static func load(file: String, text: [UInt8]) throws(TableFaults) -> (symptoms: [Symptom], synonyms: [String: String])
  {
    try FactObject.file(file, text: text, keys: fileKeys) { root in
      let loader = SymptomLoader(sources: root.textMembers("sources"))
      let entries = root.objects("symptoms", "symptom", keys: keys)
      let symptoms = entries.compactMap(loader.symptom)
      loader.check(entries)
      if entries.isEmpty { root.fault(at: "symptoms", "a list of symptoms needs at least one") }
      let synonyms = root.textMembers("synonyms").map { ($0.key, $0.text) }
      return (symptoms, Dictionary(synonyms) { first, _ in first })
    }
  }

  private let sources: [(key: String, text: String)]

  private func symptom(_ entry: FactObject) -> Symptom? {
    let group = entry.requiredWord("group", as: SymptomGroup.self)
    let evidence = entry.requiredWord("evidence", as: Evidence.self)
    let id = entry.requiredText("id")
    if !id.isKebabCase { entry.fault(at: "id", "id must be kebab-case") }
    let texts = ["title", "cause", "check"].map(entry.requiredText)
    let phrases = entry.requiredTexts("phrases")
    let remedies = entry.requiredTexts("remedies")
    let sources = entry.sources("source", in: sources)
    guard let group, let evidence else { return nil }
    return Symptom(
      id: id, group: group, title: texts[0], phrases: phrases, cause: texts[1], check: texts[2], remedies: remedies,
      scope: scope(entry), related: related(entry), evidence: evidence, sources: sources)
  }

  private func scope(_ entry: FactObject) -> SymptomScope {
    guard let applies = entry.object("applies", keys: ["platforms", "products", "formats"]) else {
      return SymptomScope()
    }
    return SymptomScope(
      platforms: applies.texts("platforms"), products: applies.texts("products"), formats: applies.texts("formats"))
  }

  private func related(_ entry: FactObject) -> RelatedNames {
    guard let related = entry.object("related", keys: ["rules", "fields", "symptoms"]) else { return RelatedNames() }
    for rule in related.texts("rules") where !rule.isKebabCase { related.fault(at: "rules", "\(rule) is no code") }
    return RelatedNames(
      rules: related.texts("rules"), fields: related.fields("fields"), symptoms: related.texts("symptoms"))
  }

  /// What no entry can tell by itself: ids are unique, and symptoms that are named exist.
  private func check(_ entries: [FactObject]) {
    var seen: Set<String> = []
    let ids = Set(entries.compactMap { $0["id"]?.text })
    for entry in entries {
      if let id = entry["id"]?.text, !seen.insert(id).inserted { entry.fault(at: "id", "a second symptom \(id)") }
      for other in related(names: "symptoms", of: entry) where !ids.contains(other) {
        entry.fault(at: "related", "there is no symptom \(other)")
      }
    }
  }

  private func related(names key: String, of entry: FactObject) -> [String] {
    (entry["related"]?.object?[key]?.items ?? []).compactMap(\.text)
  }
}

extension String {
  /// Whether the text is small letters, digits and single hyphens between them.
  var isKebabCase: Bool {
    !isEmpty && allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      && split(separator: "-", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }
}
