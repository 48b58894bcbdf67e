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
    for row in rows where values[row.fields[0]] == nil { noteListed(row) }
    if let row = rows.first { output.trace.keys.append(.init(record: record, pointer: base.appending(key), row: row)) }
  }

  private func isMember(_ row: Row) -> Bool {
    let field = row.fields[0]
    return (values[field] ?? stated(field)?.value ?? targetDefault(row, field)) == .boolean(true)
  }

  /// What the list says of a field that was not set: something new, or what the source's product did by itself.
  private func noteListed(_ row: Row) {
    let (field, value) = (row.fields[0], FieldValue.boolean(isMember(row)))
    let rule = "the list speaks for all of its words"
    if stated(field)?.value != value {
      imply(field, rule)
    } else if targetDefault(row, field) != value {
      output.trace.implied[key(field)] = rule
    }
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
