public import Mapping
public import PolicyModel

/// All fields that a translation may meet: the catalogue's and the vendors' own.
public struct FieldSpace: Sendable {
  private let locals: [String: FieldDefinition]

  /// The catalogue with the own settings of some tables.
  public init(_ tables: [MappingTable]) {
    let pairs = tables.flatMap(\.localFields).map { ($0.id, $0) }
    locals = Dictionary(pairs) { first, _ in first }
    ownFields = locals.keys.sorted()
  }

  /// The ids of vendors' own settings.
  let ownFields: [String]

  /// The definition of a field, or nil.
  public func definition(_ id: String) -> FieldDefinition? { FieldCatalogue.definition(id) ?? locals[id] }

  /// The definitions of a row's fields.
  func definitions(_ row: Row) -> [FieldDefinition] { row.fields.compactMap(definition) }

  /// Every field of a holder: the catalogue's, then vendors' own by name.
  public func fields(of holder: FieldDefinition.Holder) -> [FieldDefinition] {
    FieldCatalogue.fields(of: holder) + locals.values.filter { $0.holder == holder }.sorted { $0.id < $1.id }
  }
}
