import Documents
public import Mapping
public import PolicyModel

/// Which format can say which field.
public struct SupportMatrix: Sendable {
  let fields: [FieldDefinition]
  let tables: [MappingTable]

  /// Creates a matrix of some fields and formats.
  public init(fields: [FieldDefinition] = FieldCatalogue.all, tables: [MappingTable]) {
    self.fields = fields
    self.tables = tables
  }

  /// The matrix, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: SupportMatrixText(matrix: self).render()
    case .markdown: SupportMatrixMarkdown(matrix: self).lines.map { $0 + "\n" }.joined()
    case .html: SupportMatrixHTML(matrix: self).render()
    case .json: json
    }
  }

  /// The rows of a table about a field.
  static func rows(_ field: FieldDefinition, _ table: MappingTable) -> [Row] {
    table.section(field.holder).rows.filter { $0.fields.contains(field.id) }
  }

  /// The row that says most about a field.
  static func row(_ field: FieldDefinition, _ table: MappingTable) -> Row? {
    rows(field, table).enumerated().max { left, right in
      (left.element.support.rank, -left.offset) < (right.element.support.rank, -right.offset)
    }?.element
  }

  private var json: String {
    JSONText.write(
      .object([
        ("easpolicyFeatures", .integer(1)),
        ("formats", .array(tables.map { .string($0.format) })),
        ("fields", .array(fields.map(node))),
      ]))
  }

  private func node(_ field: FieldDefinition) -> Node {
    .object([
      ("field", .string(field.id)), ("holder", .string(field.holder.rawValue)),
      ("gravity", .string(field.gravity.rawValue)), ("summary", .string(field.summary)),
      ("support", .object(tables.map { ($0.format, Self.row(field, $0).map(node) ?? Node(.null)) })),
    ])
  }

  private func node(_ row: Row) -> Node {
    .object([
      ("support", .string(row.support.rawValue)), ("key", JSONText.optional(row.key?.keyPath)),
      ("label", JSONText.optional(row.label)), ("evidence", JSONText.optional(row.evidence?.rawValue)),
      ("note", JSONText.optional(row.note)),
    ])
  }
}
