import Mapping

/// Where the accounts of a table stand in a schema.
struct AccountsPlace {
  /// The list of accounts; nil: the settings are those of the one account.
  let list: AppRestriction?
  /// The list's key as the table has it; nil for tables without a list.
  let guess: String?
  /// The settings of an account.
  let settings: [AppRestriction]

  /// Finds the place of a table's accounts.
  init(_ table: MappingTable, _ schema: AppSchema) {
    guard let shape = table.shapes.first(where: { $0.listKey != nil }), let guess = shape.listKey else {
      (list, self.guess, settings) = (nil, nil, schema.restrictions)
      return
    }
    let lists = schema.restrictions.filter { $0.type == .bundleArray }
    list =
      lists.first { $0.key == guess }
      ?? shape.label.flatMap { label in Self.only(lists.filter { LooseText.areAlike($0.title ?? "", label) }) }
      ?? Self.only(lists.filter { Self.holdsMost(of: table, $0) })
    self.guess = guess
    settings = list?.settings ?? []
  }

  /// The keys that lead from the schema's root to the settings.
  var path: [String] { list.map { [$0.key] + $0.nested.prefix(1).map(\.key) } ?? [] }

  private static func only(_ lists: [AppRestriction]) -> AppRestriction? { lists.count == 1 ? lists[0] : nil }

  /// Whether the titles of a list's settings are most of the labels that the table knows.
  private static func holdsMost(of table: MappingTable, _ list: AppRestriction) -> Bool {
    let labels = Set(table.accounts.rows.filter { $0.key != nil }.compactMap(\.label).map(LooseText.folded))
    let titles = Set(list.settings.compactMap(\.title).map(LooseText.folded))
    return !labels.isEmpty && labels.intersection(titles).count * 2 > labels.count
  }
}

extension Shape {
  /// The key of the list that the accounts stand in: the one before the first wildcard.
  var listKey: String? {
    guard profile.steps.isEmpty, accounts.steps.count > 1, case .key(let key) = accounts.steps[0],
      case .each = accounts.steps[1]
    else { return nil }
    return key
  }
}
