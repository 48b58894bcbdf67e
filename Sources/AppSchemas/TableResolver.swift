import Documents
import Mapping

/// Puts what a schema says into a table.
struct TableResolver {
  /// The short name of the source of what the schema says.
  static let source = ResolvedTable.source

  private(set) var table: MappingTable
  private(set) var resolutions: [ResolvedTable.Resolution] = []
  private(set) var known: [[String]: [String]] = [:]
  private let schema: AppSchema
  private let place: AccountsPlace
  /// The keys that took the place of others, seen from the record.
  private var renamed: [Pointer: Pointer] = [:]

  /// A setting with the keys that lead to it.
  private typealias Placed = (path: Pointer, setting: AppRestriction)

  init(_ table: MappingTable, _ schema: AppSchema) {
    self.table = table
    self.schema = schema
    place = AccountsPlace(table, schema)
  }

  mutating func resolve() {
    table.sources[Self.source] = "the app's own schema"
    resolveList()
    resolve(\.accounts, among: place.settings, below: place.path)
    if place.list != nil { resolve(\.profile, among: schema.restrictions, below: []) }
  }

  // MARK: The list of accounts

  private mutating func resolveList() {
    guard let guess = place.guess else { return }
    let label = table.shapes.compactMap(\.label).first ?? guess
    note(nil, label, guess, place.list?.key)
    guard let list = place.list else { return }
    table.shapes = table.shapes.map { $0.renaming(guess, to: list) }
    guard list.key != guess else { return }
    table.detect += table.detect.compactMap { $0.renaming(guess, to: list.key) }
    table.candidate += table.candidate.compactMap { $0.renaming(guess, to: list.key) }
    table.refuse = table.refuse.map { refusal in
      Refusal(
        detection: refusal.detection.renaming(guess, to: list.key) ?? refusal.detection, code: refusal.code,
        summary: refusal.summary, remedy: refusal.remedy)
    }
  }

  private mutating func note(_ field: String?, _ label: String, _ guess: String, _ key: String?) {
    let hasTitles = schema.restrictions.contains { $0.withNested.contains { $0.title != nil } }
    let obstacle =
      key != nil ? nil : hasTitles ? nil : "The schema refers to titles that its file does not hold."
    resolutions.append(.init(field: field, label: label, guess: guess, key: key, obstacle: obstacle))
  }

  // MARK: Rows

  private mutating func resolve(
    _ section: WritableKeyPath<MappingTable, Section>, among settings: [AppRestriction], below path: [String]
  ) {
    let candidates = Self.placed(settings, below: Pointer())
    let own = Dictionary(candidates.map { ($0.path, $0.setting) }) { first, _ in first }
    let titled = Dictionary(grouping: candidates.filter { $0.setting.title != nil }) {
      LooseText.folded($0.setting.title ?? "")
    }
    // Keys that rows have for certain belong to them.
    var taken = Set(table[keyPath: section].rows.compactMap(\.key).filter { own[$0] != nil })
    renamed = [:]
    var resolved = table[keyPath: section]
    resolved.mapRows { row in
      resolve(&row, own, titled, &taken)
      if let key = row.key, own[key] != nil { known[path + key.keys, default: []] += row.fields }
    }
    if !renamed.isEmpty { resolved.rename(renamed) }
    table[keyPath: section] = resolved
  }

  private mutating func resolve(
    _ row: inout Row, _ own: [Pointer: AppRestriction], _ titled: [String: [Placed]], _ taken: inout Set<Pointer>
  ) {
    guard let key = row.key else { return }
    let isGuess = row.evidence == .inferred
    var setting = own[key]
    if setting == nil, isGuess, let label = row.label {
      let found = Self.best(titled[LooseText.folded(label)] ?? [])
      if let found, taken.insert(found.path).inserted {
        row.key = found.path
        renamed[key] = found.path
        setting = found.setting
      }
    }
    if isGuess {
      let label = row.label ?? key.keyPath
      note(row.fields.first, label, key.keyPath, setting.map { _ in row.key?.keyPath ?? "" })
    }
    guard let setting else { return }
    let spelling = RowSpelling(setting)
    if isGuess {
      row.source = Self.source
      // The key is sure; what is written there is not.
      if !spelling.leavesWords(of: row) { row.evidence = .documented }
    }
    spelling.apply(to: &row)
  }

  /// The one setting with a title; one that stands directly in the account goes before those in bundles.
  private static func best(_ found: [Placed]) -> Placed? {
    let direct = found.filter { $0.path.steps.count == 1 }
    if direct.count == 1 { return direct[0] }
    return direct.isEmpty && found.count == 1 ? found[0] : nil
  }

  /// Every setting that a row can name: those in bundles too, those in lists not.
  private static func placed(_ settings: [AppRestriction], below place: Pointer) -> [Placed] {
    settings.flatMap { setting -> [Placed] in
      let path = place.appending(key: setting.key)
      return [(path, setting)] + (setting.type == .bundle ? placed(setting.nested, below: path) : [])
    }
  }
}
