import Documents
public import Mapping
import MappingTables
import PolicyModel
import Synchronization

/// The formats that a translator knows. Built-in tables are read when they are first needed.
public final class FormatRegistry: Sendable {
  private struct State {
    var backends: [String: Backend] = [:]
    var headers: [String: MappingTable] = [:]
    var dialects: [String: Dialect] = [:]
    var registered: [String] = []
  }

  private let state = Mutex(State())
  private let tables: [String: StaticString]
  private let dialectFiles: [String: StaticString]

  /// The built-in formats and dialects.
  public convenience init() {
    self.init(tables: EmbeddedTables.formats, dialects: EmbeddedTables.dialects)
  }

  private init(tables: [(name: String, text: StaticString)], dialects: [(name: String, text: StaticString)]) {
    self.tables = Dictionary(tables.map { ($0.name, $0.text) }) { first, _ in first }
    dialectFiles = Dictionary(dialects.map { ($0.name, $0.text) }) { first, _ in first }
  }

  /// The id of the canonical model's own documents.
  public static let canonical = "canonical"

  /// All format ids, sorted, the canonical one last.
  public var formats: [String] {
    let registered = state.withLock { $0.registered }
    return Set(Array(tables.keys) + registered).sorted() + [Self.canonical]
  }

  /// Adds a format of one's own.
  ///
  /// - Throws: ``UsageFault`` if the id is taken and the table does not say that it `overrides` it, or if nobody knows
  ///   the dialect of its variables.
  public func register(_ backend: Backend) throws(UsageFault) {
    let id = backend.table.format
    if formats.contains(id), backend.table.overrides != id {
      throw UsageFault("There is a format \(id) already; a table that takes its place says `overrides: \(id)`.")
    }
    let needed = [backend.table.dialect] + backend.table.delivery.map(\.variables)
    if let dialect = needed.compactMap(\.self).first(where: { !dialects.contains($0) }) {
      throw UsageFault(
        "\(backend.table.file): there is no dialect \(dialect); known are \(dialects.joined(separator: ", ")).")
    }
    state.withLock { state in
      state.backends[id] = backend
      state.registered.append(id)
      state.backends[Self.canonical] = nil
    }
  }

  /// Adds a dialect of one's own, or takes the place of a built-in one.
  public func register(_ dialect: Dialect) { state.withLock { $0.dialects[dialect.id] = dialect } }

  /// The backend of a format.
  ///
  /// - Throws: ``TableFaults`` if its table is faulty, ``UsageFault`` if there is none.
  public func backend(_ id: String) throws -> Backend {
    if let known = state.withLock({ $0.backends[id] }) { return known }
    let backend: Backend
    if id == Self.canonical {
      backend = Backend(
        table: CanonicalTable.make(locals: try localFields()), codec: YAMLCodec(), envelope: TypedScalarEnvelope())
    } else if let text = tables[id] {
      backend = try Backend(file: "Mappings/\(id).yaml", yaml: Array(text.bytes))
    } else {
      throw UsageFault(unknown(id))
    }
    state.withLock { $0.backends[id] = backend }
    return backend
  }

  /// The table of a format, at least what stands before its rows: enough to tell the format.
  package func header(_ id: String) throws -> MappingTable {
    if let known = state.withLock({ $0.backends[id]?.table ?? $0.headers[id] }) { return known }
    guard id != Self.canonical else { return CanonicalTable.make(locals: []) }
    guard let text = tables[id] else { return try backend(id).table }
    let header = try TableLoader.header(file: "Mappings/\(id).yaml", text: Array(text.bytes))
    state.withLock { $0.headers[id] = header }
    return header
  }

  /// Codecs that came with registered backends.
  var registeredCodecs: [any DocumentCodec] {
    state.withLock { state in state.registered.compactMap { state.backends[$0]?.codec } }
  }

  /// The format that a name means: an id, or an alias that only one table has.
  ///
  /// - Throws: ``UsageFault`` naming the candidates if several have it, or the nearest name if none has.
  public func format(named name: String) throws -> String {
    if formats.contains(name) { return name }
    let matches = try formats.filter { try header($0).aliases.contains(name) }
    switch matches.count {
    case 1: return matches[0]
    case 0: throw UsageFault(unknown(name))
    default: throw UsageFault("\(name) can mean \(matches.joined(separator: ", ")); name one of them.")
    }
  }

  private func unknown(_ name: String) -> String {
    let aliases = formats.flatMap { (try? header($0).aliases) ?? [] }
    let hint = Suggestion.nearest(to: name, among: formats + aliases).map { " Did you mean \($0)?" } ?? ""
    return "There is no format \(name).\(hint) `easpolicy formats` lists them."
  }

  /// The dialect with an id; nil means no variables.
  ///
  /// - Throws: ``TableFaults`` if its file is faulty, ``UsageFault`` if there is none.
  public func dialect(_ id: String?) throws -> Dialect {
    guard let id, id != "none" else { return .neutral }
    if let known = state.withLock({ $0.dialects[id] }) { return known }
    guard let text = dialectFiles[id] else {
      throw UsageFault("There is no dialect \(id); known are \(dialects.joined(separator: ", ")), none.")
    }
    let dialect = try DialectLoader.dialect(file: "Mappings/dialects/\(id).yaml", text: Array(text.bytes))
    state.withLock { $0.dialects[id] = dialect }
    return dialect
  }

  /// All dialect ids, sorted.
  public var dialects: [String] {
    let registered = state.withLock { Array($0.dialects.keys) }
    return Set(Array(dialectFiles.keys) + registered).sorted()
  }

  private func localFields() throws -> [FieldDefinition] {
    try formats.filter { $0 != Self.canonical }.flatMap { try backend($0).table.localFields }
  }

  /// The text of a built-in table; nil for others.
  public func tableText(_ id: String) -> [UInt8]? { tables[id].map { Array($0.bytes) } }
}

extension StaticString {
  /// The UTF-8 bytes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
