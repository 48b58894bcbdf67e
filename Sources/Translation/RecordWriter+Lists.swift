import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  /// Writes a list of words that several rows share. All of its words speak for all of its fields.
  func writeList(_ key: Pointer) {
    let rows = section.rows.filter { row in
      guard case .member = row.conversion else { return false }
      return row.key == key
    }
    let usable = rows.filter {
      ($0.when?.holds(lookup) ?? true) && ($0.evidence ?? .documented) <= exporter.options.evidence
    }
    let fields = rows.map { $0.fields[0] }
    let set = fields.filter { values[$0] != nil }
    guard usable.count == rows.count else {
      for field in set {
        obstruct(field, "its key is below the evidence that was asked for, or it cannot be said here")
      }
      return
    }
    let statements = fields.map { values[$0] == nil ? stated($0) : nil }
    let differs = zip(rows, statements).contains { row, statement in
      statement != nil && targetDefault(row, row.fields[0]) != statement?.value
    }
    let isKnown = zip(rows, statements).allSatisfy { $1 != nil || targetDefault($0, $0.fields[0]) != nil }
    guard !set.isEmpty || differs && isKnown else { return }
    let names = rows.compactMap { isMember($0) ? $0.memberName : nil }
    let list = Node.array(names.map(Node.string))
    let origin = set.isEmpty ? spelledOutOrigin(fields, statements) : ExportTrace.Origin.written
    put(list, at: key, origin: origin, for: set)
    for row in rows where values[row.fields[0]] == nil {
      output.trace.said[self.key(row.fields[0])] = .boolean(isMember(row))
    }
    for row in rows where changes(row) { imply(row.fields[0], "the list speaks for all of its words") }
    if let row = rows.first { output.trace.keys.append(.init(record: record, pointer: base.appending(key), row: row)) }
  }

  private func isMember(_ row: Row) -> Bool {
    let field = row.fields[0]
    return (values[field] ?? stated(field)?.value ?? targetDefault(row, field)) == .boolean(true)
  }

  /// Whether the list says something of a field that nobody had said.
  private func changes(_ row: Row) -> Bool {
    let field = row.fields[0]
    guard values[field] == nil else { return false }
    let value = FieldValue.boolean(isMember(row))
    return stated(field)?.value != value || targetDefault(row, field) != value
  }

  private func spelledOutOrigin(
    _ fields: [String], _ statements: [(value: FieldValue, origin: EffectiveValues.Origin)?]
  ) -> ExportTrace.Origin {
    let index = statements.firstIndex { $0 != nil } ?? 0
    let key = FieldKey(record, fields[index])
    guard case .inherent(let note)? = statements[index]?.origin else { return .spelledOut(key) }
    return .derived(key, rule: note ?? "the source's product always does so")
  }
}

extension Row {
  /// The word of a row that reads and writes a word of a list.
  var memberName: String? {
    if case .member(let name) = conversion { name } else { nil }
  }
}
