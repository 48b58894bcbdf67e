import Documents
import Mapping
import PolicyModel

/// Reads one record (profile, account or certificate) by the rows of its section.
struct RecordReader {
  let node: Node
  let base: Pointer
  let record: RecordID
  let section: Section
  let dialect: Dialect
  let fields: FieldSpace
  let isLenient: Bool

  var values = FieldValues()
  var trace = ImportTrace()
  var faults: [InputFault] = []
  var certificates: [Certificate] = []
  var certificateReads: [String: [String: [Pointer]]] = [:]

  init(
    node: Node, base: Pointer, record: RecordID, section: Section, dialect: Dialect, fields: FieldSpace,
    isLenient: Bool = false
  ) {
    self.node = node
    self.base = base
    self.record = record
    self.section = section
    self.dialect = dialect
    self.fields = fields
    self.isLenient = isLenient
  }

  mutating func read() {
    for constant in section.constants { readConstant(constant) }
    for ignored in section.ignore {
      guard let found = node[ignored.key] else { continue }
      for leaf in found.leaves(below: base.appending(ignored.key)) { trace.ignored[leaf.pointer] = ignored.reason }
    }
    for entry in section.entries {
      switch entry {
      case .row(let row): read(row)
      case .choice(let choice): read(choice)
      }
    }
  }

  private mutating func readConstant(_ constant: Constant) {
    guard let found = node[constant.key] else { return }
    let place = base.appending(constant.key)
    guard !isOfWrongType(found, constant) else { return readMistyped(found, constant, place) }
    let isSame = found == constant.value || (found.scalarText != nil && found.scalarText == constant.value.scalarText)
    if isSame { trace.claim(found, at: place) } else { disclaim(found, place) }
  }

  /// Products refuse a constant of another type where they need the constant. Elsewhere a number may stand as text.
  private func isOfWrongType(_ found: Node, _ constant: Constant) -> Bool {
    guard !found.isNull, found.kind != constant.value.kind else { return false }
    return found.scalarText == nil || constant.value.text != nil || section.requiredConstants.contains(constant.key)
  }

  private mutating func readMistyped(_ found: Node, _ constant: Constant, _ place: Pointer) {
    let fault = ValueFault(.wrongType, "must be \(constant.value.kind)")
    let reading = ValueRepair.readings(of: found, after: fault).first { $0 == constant.value }
    guard let reading, isLenient else {
      let value = constant.value.scalarText ?? constant.value.kind
      faults.append(
        .value(found, fault, constant.key, at: place, isRepairable: reading != nil, expected: value))
      return
    }
    trace.repair(found, as: reading, at: place)
    trace.claim(found, at: place)
  }

  private mutating func read(_ choice: Choice) {
    guard let found = node[choice.key] else { return readUndecided(choice) }
    let place = base.appending(choice.key)
    guard let index = alternative(of: choice, found, place) else { return }
    trace.claim(found, at: place)
    trace.alternatives[record, default: [:]][choice.key] = index
    for row in choice.alternatives[index].rows {
      if let constant = row.constant {
        set(row.fields[0], constant, from: [(found, place)])
      } else {
        read(row)
      }
    }
  }

  private mutating func alternative(of choice: Choice, _ found: Node, _ place: Pointer) -> Int? {
    func index(_ node: Node) -> Int? {
      choice.alternatives.firstIndex { $0.word.scalarText == node.scalarText }
    }
    if let known = index(found) { return known }
    let words = choice.alternatives.compactMap(\.word.scalarText).joined(separator: ", ")
    let error = ValueFault(found.text == nil ? .wrongType : .unknownWord, "must be one of \(words)")
    let reading = ValueRepair.readings(of: found, after: error).first { index($0) != nil }
    guard isLenient, let reading else {
      fault(error, choice.key, found, place, isRepairable: reading != nil)
      return nil
    }
    trace.repair(found, as: reading, at: place)
    return index(reading)
  }

  /// Without a discriminator nobody knows the alternative, but what its keys say is plain.
  private mutating func readUndecided(_ choice: Choice) {
    for row in choice.alternatives.flatMap(\.rows) where row.constant == nil {
      if row.fields.allSatisfy({ values[$0] == nil }) { read(row) }
    }
  }

  /// The first of the row's keys that the record has.
  func locate(_ row: Row) -> (node: Node, place: Pointer, key: Pointer)? {
    for key in [row.key].compactMap(\.self) + row.aliases {
      if let found = node[key] { return (found, base.appending(key), key) }
    }
    return nil
  }

  private mutating func read(_ row: Row) {
    checkWay(to: row)
    switch row.conversion {
    case .gather(let keys, _):
      gather(keys, row)
    case .certificate(let form):
      guard let found = locate(row) else { return readStrays(form, row) }
      readCertificate(found, form, row)
    default:
      readValue(row)
    }
  }

  private mutating func readValue(_ row: Row) {
    if let found = locate(row) {
      // Rows that conditions tell apart share a key: the first one reads it.
      if row.when != nil, row.fields.allSatisfy({ values[$0] != nil }) { return }
      trace.claim(found.node, at: found.place)
      if let read = convert(found.node, row.conversion, row, found.key, found.place) {
        for (field, value) in zip(row.fields, read) {
          guard let value = value.map({ fitted($0, row, found.place, found.key) }) else { continue }
          set(field, value, from: [(found.node, found.place)])
        }
      }
      spill(found.node, row, found.place)
      disclaimUnknownWords(found.node, row, found.place)
    }
    readTwin(row)
    readHeldBack(row)
  }

  private mutating func convert(
    _ node: Node, _ conversion: Conversion, _ row: Row, _ key: Pointer, _ place: Pointer
  ) -> [FieldValue?]? {
    if node.isNull || node.text?.isEmpty == true { return nil }
    if case .spill(_, _, let unreadable) = conversion, let text = node.text, unreadable.contains(text) {
      disclaim(node, place)
      return nil
    }
    let context = ConversionContext(fields: fields.definitions(row), dialect: dialect)
    do {
      return try conversion.read(node, context)
    } catch {
      let reading = ValueRepair.readings(of: node, after: error).first { (try? conversion.read($0, context)) != nil }
      if isLenient, let reading {
        trace.repair(node, as: reading, at: place)
        return try? conversion.read(reading, context)
      }
      // What a guessed key may say is a guess as well: a value without a line is kept as unrecognised.
      if row.evidence != .documented, error.code != .wrongType {
        disclaim(node, place)
      } else {
        fault(error, key, node, place, isRepairable: reading != nil, isNeeded: row.required == .always)
      }
      return nil
    }
  }

  private mutating func disclaim(_ node: Node, _ place: Pointer) {
    let leaves = node.leaves(below: place).map(\.pointer)
    trace.claims.subtract(leaves)
    trace.unreadable.formUnion(leaves)
  }

  mutating func fault(
    _ error: ValueFault, _ key: Pointer, _ node: Node, _ place: Pointer, isRepairable: Bool = false,
    isNeeded: Bool = false
  ) {
    faults.append(.value(node, error, key, at: place, isRepairable: isRepairable, isNeeded: isNeeded))
  }

  mutating func set(_ field: String, _ value: FieldValue, from leaves: [(node: Node, place: Pointer)]) {
    if let before = values[field], before != value, let winner = leaves.first?.place,
      let loser = trace.reads[FieldKey(record, field)]?.first
    {
      trace.conflicts.append(.init(field: FieldKey(record, field), winner: winner, loser: loser))
    }
    values[field] = value
    for leaf in leaves { trace.claim(leaf.node, at: leaf.place, for: [FieldKey(record, field)]) }
  }

  private mutating func spill(_ found: Node, _ row: Row, _ place: Pointer) {
    guard case .spill(let separator, let field, _) = row.conversion, let text = found.text else { return }
    let items = Conversion.spilled(text, separator: separator)
    guard !items.isEmpty, values[field] == nil else { return }
    set(field, .list(items.map { Template($0) }), from: [(found, place)])
  }

  /// Words of a list that no row knows.
  private mutating func disclaimUnknownWords(_ found: Node, _ row: Row, _ place: Pointer) {
    guard row.memberName != nil, let items = found.items else { return }
    let words = Set(section.rows.filter { $0.key == row.key }.compactMap(\.memberName))
    for (index, item) in items.enumerated() {
      if let word = item.text, !words.contains(word) { disclaim(item, place.appending(index: index)) }
    }
  }

  private mutating func readTwin(_ row: Row) {
    guard let twin = row.twin, let found = node[twin.key] else { return }
    let place = base.appending(twin.key)
    trace.claim(found, at: place)
    guard let read = convert(found, twin.conversion, row, twin.key, place)?.first ?? nil else { return }
    let field = row.fields[0]
    guard let value = values[field] else { return set(field, read, from: [(found, place)]) }
    trace.claim(found, at: place, for: [FieldKey(record, field)])
    if value != read, let key = row.key {
      let winner = base.appending(key)
      trace.conflicts.append(.init(field: FieldKey(record, field), winner: winner, loser: place))
    }
  }

  private mutating func readHeldBack(_ row: Row) {
    guard let heldBack = row.heldBack, let found = node[heldBack.key] else { return }
    let place = base.appending(heldBack.key)
    trace.claim(found, at: place)
    let isTruthy = !found.isNull && found.boolean != false && found.integer != 0
    if isTruthy, values[row.fields[0]] == nil {
      set(row.fields[0], .secret(.withheld), from: [(found, place)])
    } else if isTruthy {
      trace.claim(found, at: place, for: [FieldKey(record, row.fields[0])])
    }
  }

  private mutating func gather(_ keys: [String], _ row: Row) {
    let members = (node.object?.members ?? []).filter { keys.contains($0.key) }
    guard !members.isEmpty else { return }
    values[row.fields[0]] = fitted(.settings(Node(.object(Object(members)))), row, base, Pointer())
    for member in members {
      trace.claim(member.value, at: base.appending(key: member.key), for: [FieldKey(record, row.fields[0])])
    }
  }
}
