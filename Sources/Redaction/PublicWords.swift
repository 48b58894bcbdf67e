import Documents
import Mapping
import MappingTables
import PolicyModel
import Translation

/// What tells nothing about an organisation: the words and keys of the mapping tables, and a list of facts.
struct PublicWords: Sendable {
  /// Values that stay as they are.
  private(set) var values: Set<String> = []
  /// The same in small letters.
  private(set) var foldedValues: Set<String> = []
  /// Keys of the tables, in small letters.
  private(set) var keys: Set<String> = []
  /// What the values of the tables' keys are.
  private(set) var roles: [String: LeafRole] = [:]
  /// The words of discriminators by their keys: what they stand for may be an address, and they are none.
  private(set) var choices: [String: Set<String>] = [:]
  /// How the identifiers begin that products make.
  private(set) var identifierBeginnings: [String] = []
  /// Hosts that everybody uses, in small letters.
  let hosts: Set<String>
  let tenantDomains: [String]
  let publicSuffixes: Set<String>
  let topLevels: Set<String>
  /// First labels of reversed names that hosts do not begin with.
  let reversedTopLevels: Set<String>
  let fileEndings: Set<String>
  /// Parts of web addresses, in small letters.
  let paths: Set<String>

  /// - Throws: ``TableFaults`` or ``UsageFault`` for a faulty table or dialect.
  init(registry: FormatRegistry) throws {
    let facts = Self.facts()
    hosts = Set(facts("hosts").map { $0.lowercased() }).union(HostFacts.office365)
    // The longest first: the nearest name belongs to the organisation.
    tenantDomains = facts("tenantDomains").sorted { ($1.count, $0) < ($0.count, $1) }
    publicSuffixes = Set(facts("publicSuffixes"))
    topLevels = Set(facts("topLevels"))
    reversedTopLevels = Set(facts("reversedTopLevels"))
    fileEndings = Set(facts("fileEndings"))
    paths = Set(facts("paths").map { $0.lowercased() })
    values = Set(facts("words"))
    keys = Set(facts("keys").map { $0.lowercased() })
    for format in registry.formats { add(try registry.backend(format).table) }
    for id in registry.dialects { add(try registry.dialect(id)) }
    for name in Variable.names { values.formUnion(["${\(name)}", name]) }
    values.remove("")
    foldedValues = Set(values.map { $0.lowercased() })
  }

  private static func facts() -> (String) -> [String] {
    let text = EmbeddedTables.facts.first { $0.name == "public-words" }?.text
    let bytes = text.map { Array(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)) } ?? []
    let root = try? YAMLCodec().decode(bytes).node
    return { key in (root?.object?[key]?.items ?? []).compactMap(\.scalarText) }
  }

  private mutating func add(_ dialect: Dialect) {
    for spelling in Array(dialect.spellings.values) + dialect.readOnly.keys {
      values.insert(spelling)
      values.insert(String(spelling.dropFirst(dialect.open.count).dropLast(dialect.close.count)))
    }
  }

  private mutating func add(_ table: MappingTable) {
    values.formUnion(table.packages + table.packages.map { "app:" + $0 })
    identifierBeginnings += table.ownIdentifiers.map(\.prefix)
    for test in (table.detect + table.candidate + table.refuse.map(\.detection)).flatMap(\.tests) {
      values.formUnion(test.values ?? [])
      add(test.path)
    }
    for shape in table.shapes {
      for path in [shape.profile, shape.accounts, shape.certificates].compactMap(\.self) + shape.foreign { add(path) }
      add(shape.typeList)
    }
    add(table.certificateID, .identifier)
    for holder in FieldDefinition.Holder.allCases { add(table.section(holder)) }
  }

  private mutating func add(_ path: Path) {
    for step in path.steps {
      switch step {
      case .key(let key): keys.insert(key.lowercased())
      case .each(let filter?):
        keys.insert(filter.key.lowercased())
        values.formUnion(filter.values)
      case .each: continue
      }
    }
  }

  private mutating func add(_ pointer: Pointer?, _ role: LeafRole = .keep) {
    for case .key(let key) in pointer?.steps ?? [] { keys.insert(key.lowercased()) }
    guard role > .keep, case .key(let key)? = pointer?.steps.last else { return }
    roles[key] = max(role, roles[key] ?? .keep)
  }

  private mutating func add(_ section: Section) {
    for constant in section.constants {
      add(constant.key)
      add(value: constant.value)
    }
    for ignored in section.ignore { add(ignored.key) }
    for case .choice(let choice) in section.entries {
      add(choice.key)
      for alternative in choice.alternatives {
        add(value: alternative.word)
        guard case .key(let key)? = choice.key.steps.last, let word = alternative.word.scalarText else { continue }
        choices[key, default: []].insert(word)
      }
    }
    for row in section.rows { add(row) }
  }

  private mutating func add(_ row: Row) {
    let definitions = row.fields.compactMap { row.local ?? FieldCatalogue.definition($0) }
    let role = row.conversion.saysWords ? .keep : definitions.map(LeafRole.init).max() ?? .keep
    for key in [row.key].compactMap(\.self) + row.aliases { add(key, role) }
    add(row.twin?.key)
    add(row.heldBack?.key)
    if case .certificate(.inline(let name, let password, _)) = row.conversion {
      add(name.flatMap(Pointer.init(keyPath:)), .name)
      add(password.flatMap(Pointer.init(keyPath:)), .secret)
    }
    for value in [row.defaultValue, row.fallback, row.heldBack?.mark].compactMap(\.self) where role == .keep {
      add(value: value)
    }
    for definition in definitions {
      switch definition.type {
      case .word(let words), .words(let words): values.formUnion(words)
      case .interval: values.formUnion(["push", "manual"])
      default: continue
      }
    }
    for word in row.conversion.words { add(value: word) }
  }

  private mutating func add(value: Node) { values.formUnion(value.leaves().compactMap(\.node.scalarText)) }
}

extension Conversion {
  /// Whether a format writes one of a few words, whatever the field's type is.
  fileprivate var saysWords: Bool {
    switch self {
    case .map, .member, .invert, .bits, .only: true
    default: false
    }
  }

  /// The words that it knows.
  fileprivate var words: [Node] {
    switch self {
    case .map(let map): map.entries.map(\.vendor)
    case .member(let name): [.string(name)]
    case .spill(_, _, let unreadable): unreadable.map(Node.string)
    default: []
    }
  }
}
