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

  /// The unknown keys of a profile in document order, each once. Payloads of other kinds are left alone.
  static func all(in profile: LintedProfile) -> [UnrecognisedKey] {
    var known: Set<Pointer> = []
    let unreadable = profile.trace.unreadable
    return profile.unrecognised.filter { !unreadable.contains($0) }.compactMap { leaf in
      find(leaf, in: profile).flatMap { known.insert($0.pointer).inserted ? $0 : nil }
    }
  }

  /// The first step to a leaf, seen from its record, that the table does not know.
  private static func find(_ leaf: Pointer, in profile: LintedProfile) -> UnrecognisedKey? {
    let records = profile.trace.places.filter { leaf.isWithin($0.value) }
    guard let (record, place) = records.max(by: { $0.value.steps.count < $1.value.steps.count }) else { return nil }
    let steps = Array(leaf.steps.dropFirst(place.steps.count))
    let keys = profile.table.section(record.holder).keys
    for (depth, step) in steps.enumerated() {
      guard case .key(let name) = step else { return nil }
      let level = Set(
        keys.filter { $0.steps.count > depth && $0.steps[..<depth] == steps[..<depth] }.map { $0.steps[depth] })
      if level.contains(step) { continue }
      let parent = Pointer(place.steps + steps[..<depth])
      let pointer = parent.appending(key: name)
      return UnrecognisedKey(
        pointer: pointer, name: name, suggestion: suggestion(for: name, level, profile.root[parent]?.object))
    }
    return nil
  }

  /// A known key that the object has not, unless only the case differs. Short names are near to too much.
  private static func suggestion(for name: String, _ level: Set<Pointer.Step>, _ object: Object?) -> String? {
    let names = level.compactMap { if case .key(let name) = $0 { name } else { nil } }.sorted()
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
