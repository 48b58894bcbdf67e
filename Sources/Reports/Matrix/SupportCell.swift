import Mapping
import PolicyModel

/// What a format can say of a field: the grade, and what stands behind it.
struct SupportCell {
  /// The row that says most; nil if the table does not speak of the field.
  let row: Row?
  /// Key, evidence, condition and note of each row.
  let facts: [String]
  /// The notes alone, without repetition.
  let notes: [String]

  init(_ field: FieldDefinition, _ table: MappingTable) {
    let rows = SupportMatrix.rows(field, table)
    row = SupportMatrix.row(field, table)
    facts = rows.map(FieldTopic.words)
    var notes: [String] = []
    for note in rows.compactMap(\.note) where !notes.contains(note) { notes.append(note) }
    self.notes = notes
  }

  /// The grade in words.
  var words: String { row?.support.words ?? "" }
}

/// The fields of one section of the model.
struct FieldGroup {
  /// The beginning of the fields' names, such as `server`.
  let name: String
  let fields: [FieldDefinition]

  /// Neighbours with the same beginning stand together.
  static func groups(_ fields: [FieldDefinition]) -> [FieldGroup] {
    var groups: [FieldGroup] = []
    for field in fields {
      let name = String(field.id.prefix { $0 != "." })
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index] = FieldGroup(name: name, fields: groups[index].fields + [field])
      } else {
        groups.append(FieldGroup(name: name, fields: [field]))
      }
    }
    return groups
  }

  /// The name as a heading.
  var title: String { name == "smime" ? "S/MIME" : Sentence.capitalised(name) }
}
