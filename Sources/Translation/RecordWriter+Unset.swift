import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  func writeUnset(_ row: Row) {
    if writeSpelledOut(row) || writeDerived(row) || writeFallback(row) { return }
    guard requires(row) else { return }
    output.trace.missing.append(
      .init(
        record: record, field: row.principalField,
        summary: "\(exporter.table.title) needs \(row.label ?? row.principalField), and the source does not give it."))
  }

  private func writeSpelledOut(_ row: Row) -> Bool {
    guard let spelled = spelledOut(row) else { return false }
    let written = convert(row, spelled.values)
    guard written.node != nil, written.narrowed.isEmpty else { return false }
    let key = FieldKey(record, spelled.field)
    guard case .inherent(let note) = spelled.origin else {
      say(written, row, .spelledOut(key), for: spelled.field)
      return true
    }
    say(written, row, .derived(key, rule: note ?? "the source's product always does so"), for: spelled.field)
    return true
  }

  private func writeDerived(_ row: Row) -> Bool {
    // Within one format silence stays silence, unless the product needs a value.
    guard !exporter.isSameFormat || requires(row) else { return false }
    guard let rule = row.derive, let derived = Derivations.value(rule, source, record) else { return false }
    let written = convert(row, [derived.value] + row.fields.dropFirst().map { _ in nil })
    guard written.node != nil else { return false }
    say(written, row, .derived(FieldKey(record, row.fields[0]), rule: derived.rule), for: row.fields[0])
    return true
  }

  private func writeFallback(_ row: Row) -> Bool {
    guard row.writeAlways, let fallback = row.fallback else { return false }
    let rule = "the target's own default for what must be said"
    let field = row.principalField
    say(WrittenValue(node: fallback), row, .derived(FieldKey(record, field), rule: rule), for: field)
    return true
  }

  /// Writes what nobody set, and remembers what the output now says.
  private func say(_ written: WrittenValue, _ row: Row, _ origin: ExportTrace.Origin, for spoken: String) {
    guard let node = written.node else { return }
    place(node, row, origin: origin, for: [])
    let context = ConversionContext(fields: exporter.fields.definitions(row), dialect: exporter.dialect)
    let values = (try? row.conversion.read(node, context)) ?? []
    for (field, value) in zip(row.fields, values) {
      guard let value else { continue }
      output.trace.said[FieldKey(record, field)] = value
      if field != spoken, stated(field)?.value != value { imply(field, "one key says it together with \(spoken)") }
    }
    guard !written.unspelled.isEmpty else { return }
    let tokens = written.unspelled.joined(separator: ", ")
    output.trace.missing.append(
      .init(
        record: record, field: spoken,
        summary: "\(spoken) would have to be \(tokens), for which the target has no variable.",
        isVariable: true))
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
