import Mapping
import PolicyModel

/// What there is to know about a field.
struct FieldTopic {
  let field: FieldDefinition
  let tables: [MappingTable]

  var topic: Topic {
    Topic(
      title: "\(field.id): a setting of the \(field.holder.rawValue)",
      paragraphs: definition + [Topic.Paragraph("Formats", "")] + tables.flatMap(paragraphs))
  }

  private var definition: [Topic.Paragraph] {
    [
      Topic.Paragraph(field.summary),
      Topic.Paragraph("Values", field.type.summary),
      Topic.Paragraph("Its loss", "\(field.gravity.words)." + (field.consequence.map { " " + $0 } ?? "")),
    ] + (field.supersededBy.map { [Topic.Paragraph("Newer systems use", $0)] } ?? [])
  }

  private func paragraphs(_ table: MappingTable) -> [Topic.Paragraph] {
    SupportMatrix.rows(field, table).map { Topic.Paragraph(table.format, Self.words($0)) }
  }

  /// What a table says of a field: the grade, the key, how sure it is, when it holds, and why.
  static func words(_ row: Row) -> String {
    let key = row.key.map { "key \($0.keyPath)" }
    let label = row.label.map { "in the console \"\($0)\"" }
    let facts = [row.support.words, key, label, row.evidence?.rawValue].compactMap(\.self).joined(separator: ", ")
    let condition = row.when.map { " Where \($0.summary)." } ?? ""
    let value = row.inherent.map { " Value: \($0.summary)." } ?? ""
    return facts + "." + value + condition + (row.note.map { " " + $0 } ?? "")
  }
}

extension Gravity {
  /// What losing a field of this gravity means.
  var words: String {
    switch self {
    case .identity: "identity: the account cannot be set up, or belongs to somebody else"
    case .security: "security: encryption, trust or credentials"
    case .restriction: "restriction: a limit on the user that the administrator set"
    case .behaviour: "behaviour: what the user gets"
    case .cosmetic: "cosmetic: what it looks like"
    case .bookkeeping: "bookkeeping: identifiers and housekeeping"
    }
  }
}
