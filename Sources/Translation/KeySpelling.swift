import Documents
import Mapping

/// Finds unknown keys that differ from known ones by case alone.
struct KeySpelling {
  /// The keys of the table, by their lower-case form.
  private let known: [String: String]

  init(_ table: MappingTable) {
    let rows = table.profile.rows + table.accounts.rows + table.certificates.rows
    let names = rows.flatMap { [$0.key].compactMap(\.self) + $0.aliases }.flatMap { pointer in
      pointer.steps.compactMap { if case .key(let name) = $0 { name } else { nil } }
    }
    known = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// What to do about a leaf below such a key; nil if there is none.
  func remedy(for leaf: Pointer) -> String? {
    for case .key(let name) in leaf.steps {
      guard let key = known[name.lowercased()], key != name else { continue }
      return "Upper and lower case count in keys. Did you mean \(key)?"
    }
    return nil
  }
}
