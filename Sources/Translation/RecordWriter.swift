import Documents
import Mapping
import PolicyModel

/// Writes one record by the rows of its section.
struct RecordWriter {
  let output: ProfileWriter
  let record: RecordID
  let base: Pointer
  let section: Section
  /// The record's values, legacy values moved to their successors where the target knows only those.
  let values: FieldValues
  /// Successor to legacy field, for values that moved.
  let moved: [String: String]

  init(output: ProfileWriter, record: RecordID, base: Pointer, section: Section) {
    self.output = output
    self.record = record
    self.base = base
    self.section = section
    let move = LegacyMove(output.exporter.source.profile[record], section)
    values = move.values
    moved = move.moved
  }

  var exporter: Exporter { output.exporter }
  var source: EffectiveValues { exporter.source }

  /// How conditions of the target look at the source.
  var lookup: (String) -> FieldValue? {
    let lookup = source.lookup(record)
    return { [values] field in values[field] ?? lookup(field) }
  }

  func write(filter: Path.Filter?) {
    if let filter, let value = filter.values.first {
      put(.string(value), at: Pointer([.key(filter.key)]), origin: .constant, for: [])
    }
    for constant in section.constants { put(constant.value, at: constant.key, origin: .constant, for: []) }
    var lists: Set<Pointer> = []
    for entry in section.entries {
      switch entry {
      case .row(let row):
        if case .member = row.conversion, let key = row.key {
          if lists.insert(key).inserted { writeList(key) }
        } else {
          write(row)
        }
      case .choice(let choice): write(choice)
      }
    }
    for rule in section.atLeastOne { check(rule) }
  }

  func put(_ node: Node, at key: Pointer, origin: ExportTrace.Origin, for fields: [String]) {
    output.put(node, at: base.appending(key), origin: origin, for: fields.map(self.key))
  }

  /// The field that a value belongs to: the legacy one, where it was moved.
  func key(_ field: String) -> FieldKey { FieldKey(record, moved[field] ?? field) }

  /// What the source's product does for a field that is not set.
  ///
  /// Within one format silence means the same on both sides, so that nothing is stated unless it must be `said` anyway.
  func stated(_ field: String, mustBeSaid: Bool = false) -> (value: FieldValue, origin: EffectiveValues.Origin)? {
    if exporter.isSameFormat, !mustBeSaid { return nil }
    guard let stated = source.stated(FieldKey(record, field)), stated.origin != .modelled else { return nil }
    return stated
  }

  /// What the target's product does when a row is not written.
  func targetDefault(_ row: Row, _ field: String) -> FieldValue? {
    let target = EffectiveValues(
      table: exporter.table, profile: source.profile, fields: exporter.fields, alternatives: output.trace.alternatives,
      conditions: { [source] in source.lookup($0) })
    guard let stated = target.stated(FieldKey(record, field)), stated.origin != .modelled else { return nil }
    return stated.value
  }

  private func check(_ rule: AtLeastOne) {
    let isOff = rule.fields.allSatisfy { (values[$0] ?? stated($0)?.value) == .boolean(false) }
    if isOff { output.trace.missing.append(.init(record: record, field: nil, summary: rule.note)) }
  }
}

/// Legacy values move to their successors where the target cannot say the legacy field and the successor is free.
struct LegacyMove {
  var values: FieldValues
  var moved: [String: String] = [:]

  init(_ values: FieldValues, _ section: Section) {
    self.values = values
    let writable = Set(section.rows.filter { $0.support.isWritable }.flatMap(\.fields))
    for field in values.setFields {
      guard let successor = FieldCatalogue.definition(field)?.supersededBy, !writable.contains(field),
        writable.contains(successor), values[successor] == nil
      else { continue }
      self.values[successor] = values[field]
      moved[successor] = field
    }
  }
}
