import Documents

/// The rows of a section by field, so that asking for a field does not walk the table.
struct FieldIndex: Sendable, Hashable {
  private struct ChosenRow: Hashable {
    let key: Pointer
    let alternative: Int
    let row: Row
  }

  private var plain: [String: [Row]] = [:]
  private var chosen: [String: [ChosenRow]] = [:]

  init(_ entries: [Entry]) {
    for entry in entries {
      switch entry {
      case .row(let row):
        for field in row.fields { plain[field, default: []].append(row) }
      case .choice(let choice): add(choice)
      }
    }
  }

  private mutating func add(_ choice: Choice) {
    for (number, alternative) in choice.alternatives.enumerated() {
      for row in alternative.rows {
        for field in row.fields {
          chosen[field, default: []].append(ChosenRow(key: choice.key, alternative: number, row: row))
        }
      }
    }
  }

  func rows(of field: String, alternatives: [Pointer: Int]) -> [Row] {
    let outside = plain[field] ?? []
    guard let inside = chosen[field] else { return outside }
    return outside + inside.filter { alternatives[$0.key] == $0.alternative }.map(\.row)
  }
}
