import AppSchemas
import Documents
import Mapping
import PolicyModel
import Translation

/// A key of a document that the table does not know.
struct UnrecognisedKey {
  /// Where its value stands.
  let pointer: Pointer
  /// The key as written.
  let name: String
  /// The known key that it nearly is; nil if there is none.
  let suggestion: String?

  /// The unknown keys of a profile in document order, each once. Payloads of other kinds are left alone, and so is what
  /// the app's own schema told already.
  static func all(in profile: LintedProfile) -> [UnrecognisedKey] {
    let finder = Finder(profile)
    let unreadable = profile.trace.unreadable
    var known = Set(profile.source.schemaFindings.map(\.pointer))
    return profile.unrecognised.filter { !unreadable.contains($0) && profile.trace.strays[$0] == nil }.compactMap {
      leaf in
      finder.find(leaf).flatMap { known.insert($0.pointer).inserted ? $0 : nil }
    }
  }

  /// What the search needs, made once.
  private struct Finder {
    let profile: LintedProfile
    /// The records of a place; the one with the most specific rows where several share it.
    let records: [Pointer: RecordID]
    let keys: [FieldDefinition.Holder: [Pointer]]

    init(_ profile: LintedProfile) {
      self.profile = profile
      records = Dictionary(profile.trace.places.map { ($0.value, $0.key) }) { max($0, $1) }
      keys = Dictionary(
        uniqueKeysWithValues: FieldDefinition.Holder.allCases.map { ($0, profile.table.section($0).keys) })
    }

    /// The first step to a leaf, seen from its record, that the table does not know.
    func find(_ leaf: Pointer) -> UnrecognisedKey? {
      guard let place = leaf.ancestors.first(where: { records[$0] != nil }), let record = records[place] else {
        return nil
      }
      let steps = Array(leaf.steps.dropFirst(place.steps.count))
      for (depth, step) in steps.enumerated() {
        guard case .key(let name) = step else { return nil }
        let level = level(depth, steps, record)
        if level.contains(name) { continue }
        let parent = Pointer(place.steps + steps[..<depth])
        return UnrecognisedKey(
          pointer: parent.appending(key: name), name: name,
          suggestion: UnrecognisedKey.suggestion(for: name, level, profile.root[parent]?.object))
      }
      return nil
    }

    /// The keys that the table knows at a depth below a record.
    private func level(_ depth: Int, _ steps: [Pointer.Step], _ record: RecordID) -> Set<String> {
      let known = (keys[record.holder] ?? []).filter { $0.steps.count > depth && $0.steps[..<depth] == steps[..<depth] }
      return Set(known.compactMap { if case .key(let name) = $0.steps[depth] { name } else { nil } })
    }
  }

  /// A known key that the object has not, unless only the case differs. Short names are near to too much.
  fileprivate static func suggestion(for name: String, _ level: Set<String>, _ object: Object?) -> String? {
    let names = level.sorted()
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
    guard name.count > 4 else { return nil }
    return Suggestion.nearest(to: name, among: names.filter { object?[$0] == nil })
  }
}

extension Section {
  /// Every key that the section speaks of, seen from the record.
  fileprivate var keys: [Pointer] {
    let discriminators = entries.compactMap { if case .choice(let choice) = $0 { choice.key } else { nil } }
    return rows.flatMap(\.keys) + discriminators + constants.map(\.key) + ignore.map(\.key)
  }
}

extension Row {
  fileprivate var keys: [Pointer] { ([key, twin?.key, heldBack?.key].compactMap(\.self)) + aliases }
}
