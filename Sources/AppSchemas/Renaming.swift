import Documents
import Mapping

/// What follows when a key of a table gets another name.
extension Shape {
  /// The shape with the schema's list of accounts.
  func renaming(_ guess: String, to list: AppRestriction) -> Shape {
    guard listKey == guess else { return self }
    var steps = accounts.steps
    steps[0] = .key(list.key)
    return Shape(
      name: name, profile: profile, accounts: Path(steps: steps), certificates: certificates, foreign: foreign,
      foreignType: foreignType, holdsProfile: holdsProfile, typeList: typeList, label: label, detect: detect,
      fragment: fragment)
  }
}

extension Detection {
  /// The tests with another first key; nil if none of them speaks of it.
  func renaming(_ guess: String, to key: String) -> Detection? {
    guard tests.contains(where: { $0.path.steps.first == .key(guess) }) else { return nil }
    return Detection(
      tests: tests.map { test in
        guard test.path.steps.first == .key(guess) else { return test }
        let path = Path(steps: [.key(key)] + test.path.steps.dropFirst())
        return Test(path: path, values: test.values, exists: test.exists)
      })
  }
}

extension Section {
  /// Changes every row, those inside alternatives included.
  mutating func mapRows(_ change: (inout Row) -> Void) {
    entries = entries.map { entry in
      switch entry {
      case .row(var row):
        change(&row)
        return .row(row)
      case .choice(var choice):
        for alternative in choice.alternatives.indices {
          for row in choice.alternatives[alternative].rows.indices {
            change(&choice.alternatives[alternative].rows[row])
          }
        }
        return .choice(choice)
      }
    }
  }

  /// Everything beside rows' own keys that names a changed key follows.
  mutating func rename(_ keys: [Pointer: Pointer]) {
    mapRows { row in
      row.aliases = row.aliases.map { keys[$0] ?? $0 }
      row.twin = row.twin.map { Twin(key: keys[$0.key] ?? $0.key, conversion: $0.conversion) }
      row.heldBack = row.heldBack.map { HeldBack(key: keys[$0.key] ?? $0.key, mark: $0.mark) }
    }
    constants = constants.map { Constant(key: keys[$0.key] ?? $0.key, value: $0.value) }
    requiredConstants = requiredConstants.map { keys[$0] ?? $0 }
    for index in ignore.indices { ignore[index].key = keys[ignore[index].key] ?? ignore[index].key }
  }
}

extension Pointer {
  /// The keys of a path without items of lists.
  var keys: [String] {
    steps.compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }
  }
}
