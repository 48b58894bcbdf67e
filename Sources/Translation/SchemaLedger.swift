import AppSchemas
import Documents
import Mapping
import PolicyModel

/// What must be said of the schemas of apps.
struct SchemaLedger {
  let books: Books

  private var facts: EnvelopeBooks { books.envelopes }

  func outcomes() -> [Outcome] { findings() + targetResolutions() + sourceResolutions() }

  // MARK: Findings

  private func findings() -> [Outcome] {
    guard !facts.targetFindings.isEmpty || !facts.sourceFindings.isEmpty else { return [] }
    let (writers, readers) = (places(books.targetTrace.writes), places(books.sourceTrace.reads))
    let guesses = Set(books.targetTrace.keys.filter { $0.row.evidence == .inferred }.map(\.pointer))
    // That a guess is not in the schema is said where guesses are told.
    let told = facts.targetFindings.filter { $0.problem != .unknownKey || !guesses.contains($0.pointer) }
    return told.map { finding in
      let key = writers[finding.pointer]
      return Outcome(
        .schemaMismatch, .invalid, key.map(books.gravity) ?? .behaviour, key: key,
        target: books.target(finding.pointer, of: key), summary: finding.summary, remedy: finding.remedy)
    }
      + facts.sourceFindings.map { finding in
        let key = readers[finding.pointer]
        return Outcome(
          .schemaMismatch, .invalid, key.map(books.gravity) ?? .behaviour, key: key,
          source: key.flatMap(books.location) ?? books.location(finding.pointer), summary: finding.summary,
          remedy: finding.remedy)
      }
  }

  /// The field of each leaf, and of each list of leaves; where several meet, the gravest.
  private func places(_ leaves: [FieldKey: [Pointer]]) -> [Pointer: FieldKey] {
    var places: [Pointer: FieldKey] = [:]
    for (key, pointers) in leaves {
      for pointer in pointers {
        for place in [pointer, pointer.list].compactMap(\.self) {
          if let known = places[place], isBefore(known, key) { continue }
          places[place] = key
        }
      }
    }
    return places
  }

  private func isBefore(_ left: FieldKey, _ right: FieldKey) -> Bool {
    let ranks = [left, right].map { Gravity.allCases.firstIndex(of: books.gravity($0)) ?? 0 }
    return (ranks[0], left.field) < (ranks[1], right.field)
  }

  // MARK: Keys

  private func targetResolutions() -> [Outcome] {
    let used = Set(books.targetTrace.keys.compactMap(\.row.fields.first))
    let told = facts.targetResolutions.filter { $0.field.map(used.contains) ?? !used.isEmpty }
    return [resolved(told), unresolved(told)].compactMap(\.self)
  }

  /// A document with other keys than those of the schema has findings.
  private func sourceResolutions() -> [Outcome] {
    let used = Set(books.sourceTrace.reads.keys.map(\.field))
    let told = facts.sourceResolutions.filter { $0.field.map(used.contains) ?? !used.isEmpty }
    return [resolved(told)].compactMap(\.self)
  }

  private func resolved(_ resolutions: [ResolvedTable.Resolution]) -> Outcome? {
    let found = resolutions.compactMap { resolution in resolution.key.map { "\(resolution.label) is \($0)" } }
    guard !found.isEmpty else { return nil }
    return Outcome(
      .schemaResolved, .decoded, .bookkeeping,
      summary: "The app's schema says the keys of settings of which only the names are published: "
        + found.joined(separator: ", ") + ".", count: found.count)
  }

  private func unresolved(_ resolutions: [ResolvedTable.Resolution]) -> Outcome? {
    let missing = resolutions.filter { $0.key == nil }
    guard let first = missing.first else { return nil }
    let names = missing.map(\.label).joined(separator: ", ")
    let keys = missing.count == 1 ? "its key stays a guess" : "their keys stay guesses"
    return Outcome(
      .schemaUnresolved, .provisional, .behaviour,
      summary: "The app's schema has no setting of the name \(names), so that \(keys).",
      reason: first.obstacle,
      remedy: "Look for the settings in the schema, easpolicy schema FILE, and correct the keys.",
      count: missing.count)
  }
}

extension Pointer {
  /// The list that this is an item of.
  fileprivate var list: Pointer? {
    guard case .index? = steps.last else { return nil }
    return Pointer(Array(steps.dropLast()))
  }
}

extension AppSchemaFinding {
  /// The finding as one of the reasons why a document cannot be used.
  func fault(in root: Node) -> InputFault {
    InputFault(
      problem == .wrongType ? .wrongType : .unknownWord, at: root[pointer]?.position, pointer: pointer,
      summary: summary, remedy: remedy)
  }
}
