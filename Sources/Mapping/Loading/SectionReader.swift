import Documents
import PolicyModel

/// Reads the rows of the profile, of accounts or of certificates.
struct SectionReader {
  let format: String
  let fields: FieldResolver
  let sources: Set<String>
  let faults: FaultCollector

  func read(_ node: Node, _ holder: FieldDefinition.Holder) -> (section: Section, id: Pointer?) {
    var section = Section()
    guard let object = TableObject(node, Grammar.section, faults) else { return (section, nil) }
    let rows = RowReader(format: format, holder: holder, fields: fields, sources: sources, faults: faults)
    section.entries = (object["rows"]?.items ?? []).compactMap(rows.entry)
    section.constants = object.members("constants").compactMap { member in
      pointer(member).map { Constant(key: $0, value: member.value) }
    }
    section.requiredConstants = requiredConstants(object, section)
    section.ignore = object.members("ignore").compactMap { member in
      guard let reason = member.value.text else {
        faults.report(member.value.position, "ignore needs a reason for \(member.key)")
        return nil
      }
      return pointer(member).map { IgnoredKey(key: $0, reason: reason) }
    }
    section.atLeastOne = (object["atLeastOne"]?.items ?? []).compactMap(atLeastOne)
    checkTotality(section, holder, node)
    checkClaims(section)
    return (section, object.pointer("id"))
  }

  private func requiredConstants(_ object: TableObject, _ section: Section) -> [Pointer] {
    object.texts("requiredConstants").compactMap { name in
      let key = section.constants.first { $0.key.keyPath == name }?.key
      if key == nil { object.fault(object["requiredConstants"], "\(name) is not among the constants") }
      return key
    }
  }

  private func pointer(_ member: Object.Member) -> Pointer? {
    let pointer = Pointer(keyPath: member.key)
    if pointer == nil { faults.report(member.keyPosition, "\(member.key) is no path of keys") }
    return pointer
  }

  private func atLeastOne(_ node: Node) -> AtLeastOne? {
    guard let fields = node.object?["fields"]?.items?.compactMap(\.text), let note = node.object?["note"]?.text else {
      faults.report(node.position, "atLeastOne needs {fields, note}")
      return nil
    }
    for field in fields where self.fields.definition(field) == nil {
      self.fields.reportUnknown(field, at: node.position, faults)
    }
    return AtLeastOne(fields: fields, note: note)
  }

  /// Every field of the holder must be spoken for, and by one row unless conditions tell the rows apart.
  private func checkTotality(_ section: Section, _ holder: FieldDefinition.Holder, _ node: Node) {
    let outside = section.entries.flatMap { entry -> [Row] in
      if case .row(let row) = entry { [row] } else { [] }
    }
    var speakers: [String: [Row]] = [:]
    for row in outside { for field in row.fields { speakers[field, default: []].append(row) } }
    let chosen = Set(section.rows.flatMap(\.fields))
    for field in FieldCatalogue.fields(of: holder) where !chosen.contains(field.id) {
      faults.report(node.position, "no row speaks of \(field.id)")
    }
    for (field, rows) in speakers.sorted(by: { $0.key < $1.key }) where rows.count > 1 {
      for row in rows.dropFirst()
      where rows.contains(where: { $0.when == nil && $0 != rows.last }) || row.when == nil && row != rows.last {
        faults.report(row.position, "a second row for \(field): only rows with `when` may share a field")
      }
    }
  }

  /// One key belongs to one row; the words of a list, and rows that conditions tell apart, share it.
  private func checkClaims(_ section: Section) {
    var claims: [Pointer: Row] = [:]
    for case .row(let row) in section.entries {
      for key in [row.key].compactMap(\.self) + row.aliases + [row.twin?.key].compactMap(\.self) {
        if let other = claims[key], !shareable(row, other) {
          faults.report(row.position, "\(key.keyPath) is claimed by two rows")
        }
        claims[key] = row
      }
    }
  }

  private func shareable(_ row: Row, _ other: Row) -> Bool {
    if case .member = row.conversion, case .member = other.conversion { return true }
    return row.when != nil && other.when != nil
  }
}
