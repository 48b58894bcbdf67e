import Documents
public import PolicyModel

/// Reads rows and choices of a section.
struct RowReader {
  let format: String
  let holder: FieldDefinition.Holder
  let fields: FieldResolver
  let sources: Set<String>
  let faults: FaultCollector

  func entry(_ node: Node) -> Entry? {
    if node.object?["choose"] != nil { return choice(node).map(Entry.choice) }
    return row(node, inChoice: false).map(Entry.row)
  }

  private func choice(_ node: Node) -> Choice? {
    guard let object = TableObject(node, Grammar.choice, faults), let key = object.pointer("choose") else { return nil }
    let alternatives = (object["of"]?.object?.members ?? []).compactMap(alternative)
    if alternatives.isEmpty { object.fault(object["of"], "a choice needs alternatives under `of`") }
    checkSource(object)
    return Choice(
      key: key, label: object.text("label"), evidence: object.word("evidence", as: Evidence.self),
      alternatives: alternatives)
  }

  private func alternative(_ member: Object.Member) -> Alternative? {
    let word = Node.string(member.key)
    if let items = member.value.items {
      return Alternative(word: word, when: nil, rows: items.compactMap { row($0, inChoice: true) })
    }
    guard let object = member.value.object else {
      faults.report(member.value.position, "an alternative must be a list of rows, or {when, rows}")
      return nil
    }
    let when = object["when"].flatMap { ConditionReader(fields: fields, faults: faults).read($0) }
    let rows = (object["rows"]?.items ?? []).compactMap { row($0, inChoice: true) }
    return Alternative(word: word, when: when, rows: rows)
  }

  private func row(_ node: Node, inChoice: Bool) -> Row? {
    guard let object = TableObject(node, Grammar.row, faults) else { return nil }
    let definitions = definitions(object)
    guard !definitions.isEmpty else { return nil }
    var row = Row(fields: definitions.map(\.id))
    row.position = node.position
    row.local = object["local"] == nil ? nil : definitions[0]
    readSupport(object, definitions, &row)
    readKeys(object, &row)
    readRules(object, &row)
    readConversion(object, definitions, &row)
    check(row, object, inChoice: inChoice)
    return row
  }

  /// The definitions of the row's fields; sections such as `smime.*` become their fields.
  private func definitions(_ object: TableObject) -> [FieldDefinition] {
    if let local = object["local"] {
      return local.text.flatMap { fields.locals["\(format).\($0)"] }.map { [$0] } ?? []
    }
    let names = object["fields"] == nil ? [object.requiredText("field")] : object.texts("fields")
    return names.flatMap { definitions(named: $0, object) }
  }

  private func definitions(named name: String, _ object: TableObject) -> [FieldDefinition] {
    guard !name.isEmpty else { return [] }
    let position = (object["field"] ?? object["fields"])?.position
    if name.hasSuffix(".*") {
      let found = FieldCatalogue.fields(of: holder).filter { $0.id.hasPrefix(name.dropLast()) }
      if found.isEmpty { faults.report(position, "no field of a \(holder.rawValue) starts with \(name.dropLast())") }
      return found
    }
    guard let definition = fields.definition(name) else {
      fields.reportUnknown(name, at: position, faults)
      return []
    }
    if definition.holder != holder {
      faults.report(position, "\(name) belongs to a \(definition.holder.rawValue), not to a \(holder.rawValue)")
    }
    return [definition]
  }

  private func readSupport(_ object: TableObject, _ definitions: [FieldDefinition], _ row: inout Row) {
    row.support = object.word("support", as: Support.self) ?? .full
    row.evidence = object.word("evidence", as: Evidence.self)
    row.source = object.text("source")
    row.note = object.text("note")
    row.remedy = object.text("remedy")
    row.label = object.text("label")
    row.order = object.integer("order")
    row.inherent = object["value"].flatMap { fields.value($0, definitions[0], faults) }
    row.constant = object["is"].flatMap { loginOrValue($0, definitions[0]) }
    checkSource(object)
  }

  /// `${owner.login}` stands for whatever the organisation's owners log in with.
  private func loginOrValue(_ node: Node, _ definition: FieldDefinition) -> FieldValue? {
    node.text == Row.ownerLoginPlaceholder ? Row.ownerLogin : fields.value(node, definition, faults)
  }

  private func readKeys(_ object: TableObject, _ row: inout Row) {
    row.key = object.pointer("key")
    row.aliases = object.texts("aliases").compactMap { text in
      let pointer = Pointer(keyPath: text)
      if pointer == nil { object.fault(object["aliases"], "aliases: \(text) is no path of keys") }
      return pointer
    }
    row.since = object.textMap("since")
    row.platforms = object.texts("platforms")
    row.deprecated = object.text("deprecated")
  }

  private func readRules(_ object: TableObject, _ row: inout Row) {
    let conditions = ConditionReader(fields: fields, faults: faults)
    let tests = [object["when"].flatMap(conditions.read), object["unless"].flatMap(conditions.read).map(Condition.not)]
      .compactMap(\.self)
    row.when = tests.count > 1 ? .all(tests) : tests.first
    row.defaultValue = object["default"]
    row.fallback = object["fallback"]
    row.derive = object.word("derive", as: Derivation.self)
    if let within = object.text("within") {
      row.isVendorBound = within == "vendor"
      if within != "vendor" { object.fault(object["within"], "within must be vendor") }
    }
    if let write = object.text("write") {
      row.writeAlways = write == "always"
      if write != "always" { object.fault(object["write"], "write must be always") }
    }
    switch object["required"]?.value {
    case nil, .boolean(false): row.required = .never
    case .boolean(true): row.required = .always
    default: row.required = object["required"].flatMap(conditions.read).map(Requirement.when) ?? .never
    }
  }

  private func readMemberTypes(_ object: TableObject, _ definitions: [FieldDefinition], _ row: inout Row) {
    guard let node = object["types"] else { return }
    if definitions.map(\.type) != [.settings] { object.fault(node, "types needs a field of settings") }
    for member in object.members("types") {
      guard let type = member.value.text.flatMap(MemberType.init(rawValue:)) else {
        let known = MemberType.allCases.map(\.rawValue).joined(separator: ", ")
        object.fault(member.value, "the type of \(member.key) must be one of \(known)")
        continue
      }
      row.memberTypes[member.key] = type
    }
  }

  private func readConversion(_ object: TableObject, _ definitions: [FieldDefinition], _ row: inout Row) {
    let reader = ConversionReader(fields: fields, faults: faults)
    row.conversion = object["convert"].map { reader.read($0, for: definitions) } ?? .plain
    readMemberTypes(object, definitions, &row)
    if object.text("type") == "id" { row.conversion = .identifier }
    if let twin = nested("twin", Grammar.twin, object), let key = twin.pointer("key") {
      row.twin = Twin(key: key, conversion: twin["convert"].map { reader.read($0, for: definitions) } ?? .plain)
    }
    if let heldBack = nested("heldBack", Grammar.heldBack, object), let key = heldBack.pointer("key") {
      row.heldBack = HeldBack(key: key, mark: heldBack["is"])
    }
    if let example = nested("example", Grammar.example, object) {
      if let vendor = example["in"], let canonical = example["out"] {
        row.example = Example(vendor: vendor, canonical: canonical)
      } else {
        example.fault(nil, "an example needs in and out")
      }
    }
  }

  private func nested(_ key: String, _ grammar: Grammar.Section, _ object: TableObject) -> TableObject? {
    guard let nested = object[key].flatMap({ TableObject($0, grammar, faults) }) else { return nil }
    if grammar.keys.contains(where: { $0.key == "key" }) { _ = nested.requiredText("key") }
    return nested
  }

  private func checkSource(_ object: TableObject) {
    guard let source = object.text("source") else { return }
    let names = source.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    for name in names where !sources.contains(name) {
      object.fault(object["source"], "\(name) is not among the table's sources")
    }
  }

  private func check(_ row: Row, _ object: TableObject, inChoice: Bool) {
    switch row.support {
    case .partial, .none:
      if row.note == nil { object.fault(nil, "support \(row.support.rawValue) needs a note") }
    case .inherent:
      if row.inherent == nil, row.derive == nil {
        object.fault(nil, "support inherent needs a value, or a rule in derive")
      }
    case .full, .unknown: break
    }
    let speaksOfKey = row.support.isWritable
    if speaksOfKey, !row.hasKey, row.constant == nil { object.fault(nil, "this row needs a key") }
    if !speaksOfKey, row.hasKey { object.fault(nil, "a row with support \(row.support.rawValue) has no key") }
    if row.hasKey, row.evidence == nil || row.source == nil {
      object.fault(nil, "a row with a key needs evidence and source")
    }
    if row.constant != nil, !inChoice { object.fault(object["is"], "is belongs into a choice") }
    checkCount(row, object)
    checkSpelling(row.defaultValue, row, object)
    checkSpelling(row.fallback, row, object)
  }

  /// What a row states in the vendor's spelling must be a value that the row can read.
  private func checkSpelling(_ node: Node?, _ row: Row, _ object: TableObject) {
    guard let node else { return }
    if case .member = row.conversion {
      if node.boolean == nil { object.fault(node, "the default of a word in a list must be true or false") }
      return
    }
    let context = ConversionContext(fields: row.fields.compactMap(fields.definition), dialect: .neutral)
    do throws(ValueFault) {
      _ = try row.conversion.read(node, context)
    } catch {
      object.fault(node, "\(row.key?.keyPath ?? "the value") \(error.expectation)")
    }
  }

  private func checkCount(_ row: Row, _ object: TableObject) {
    guard row.hasKey, row.fields.count > 1 else { return }
    switch row.conversion {
    case .join, .hostPort, .map: break
    default: object.fault(nil, "several fields with one key need map, join or hostPort")
    }
  }
}

extension Row {
  static let ownerLoginPlaceholder = "${owner.login}"

  /// Stands in an alternative for whatever the organisation's owners log in with.
  public static let ownerLogin = FieldValue.word(ownerLoginPlaceholder)
}
