import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  func writeUnset(_ row: Row) {
    let field = row.principalField
    if let spelled = spelledOut(row) {
      let written = convert(row, spelled.values)
      if let node = written.node, written.narrowed.isEmpty {
        let key = FieldKey(record, spelled.field)
        let origin: ExportTrace.Origin =
          if case .inherent(let note) = spelled.origin {
            .derived(key, rule: note ?? "the source's product always does so")
          } else {
            .spelledOut(key)
          }
        return place(node, row, origin: origin, for: [])
      }
    }
    if let rule = row.derive, let derived = Derivations.value(rule, source.profile, record),
      let node = convert(row, [derived.value] + row.fields.dropFirst().map { _ in nil }).node
    {
      return place(node, row, origin: .derived(FieldKey(record, field), rule: derived.rule), for: [])
    }
    if row.writeAlways, let fallback = row.fallback {
      return place(
        fallback, row,
        origin: .derived(FieldKey(record, field), rule: "the target's own default for what must be said"), for: [])
    }
    if requires(row) {
      output.trace.missing.append(
        .init(
          record: record, field: field,
          summary: "\(exporter.table.title) needs \(row.label ?? field), and the source does not give it."))
    }
  }

  func requires(_ row: Row) -> Bool {
    switch row.required {
    case .never: false
    case .always: true
    case .when(let condition): condition.holds(lookup)
    }
  }

  private typealias SpelledOut = (field: String, values: [FieldValue?], origin: EffectiveValues.Origin)

  /// The source's defaults for the row, if the target's differ or nobody knows them.
  private func spelledOut(_ row: Row) -> SpelledOut? {
    let statements = row.fields.map { stated($0, mustBeSaid: row.writeAlways) }
    guard let index = statements.firstIndex(where: { $0 != nil }), let first = statements[index] else { return nil }
    let agrees = zip(row.fields, statements).allSatisfy { field, statement in
      statement == nil || targetDefault(row, field) == statement?.value
    }
    if agrees, !row.writeAlways { return nil }
    return (row.fields[index], statements.map { $0?.value }, first.origin)
  }
}
