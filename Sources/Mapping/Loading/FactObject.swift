package import Documents

/// An object of a list of facts while it is read, as strictly as a table: unknown keys, wrong types and missing members
/// are faults with file, line and column.
package struct FactObject {
  private let table: TableObject

  /// Reads a list of facts from YAML text.
  ///
  /// - Parameters:
  ///   - keys: The members that the file may have.
  ///   - read: Makes a value of the whole file; faults that it reports are thrown.
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  package static func file<Value>(
    _ file: String, text: [UInt8], keys: [String], read: (FactObject) -> Value
  ) throws(TableFaults) -> Value {
    let faults = FaultCollector(file: file)
    let root = try TableLoader.document(file: file, text: text)
    guard let object = FactObject(root, "list of facts", keys, faults) else { throw TableFaults(faults.sorted) }
    let value = read(object)
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return value
  }

  private init?(_ node: Node, _ name: String, _ keys: [String], _ faults: FaultCollector) {
    let grammar = Grammar.Section(name: name, summary: "", keys: keys.map { ($0, "") })
    guard let object = TableObject(node, grammar, faults) else { return nil }
    self.table = object
  }

  /// The member's node.
  package subscript(key: String) -> Node? { table[key] }

  /// Reports a fault at a member, or at the object where there is no such member.
  package func fault(at key: String? = nil, _ message: String) {
    table.faults.report(key.flatMap { table[$0]?.position } ?? table.node.position, message)
  }

  /// Text; nil where the member is absent.
  package func text(_ key: String) -> String? { table.text(key) }

  /// Text that must be there.
  package func requiredText(_ key: String) -> String { table.requiredText(key) }

  /// A list of text; empty where the member is absent.
  package func texts(_ key: String) -> [String] { table.texts(key) }

  /// A list of text with at least one item.
  package func requiredTexts(_ key: String) -> [String] {
    let found = table.texts(key)
    if found.isEmpty { fault(at: key, "a \(table.grammar.name) needs \(key): a list with at least one text") }
    return found
  }

  /// Text by key, in the order of the file.
  package func textMembers(_ key: String) -> [(key: String, text: String)] {
    table.members(key).compactMap { member in
      // A key without quotes may be read as a number or a truth value; as a key it is always text.
      guard let text = member.value.text, !text.isEmpty else {
        table.faults.report(member.value.position, "\(member.key) must be text, not \(member.value.kind)")
        return nil
      }
      return (member.key, text)
    }
  }

  /// A word of a closed set; its absence is a fault.
  package func requiredWord<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    if table[key] == nil { fault("a \(table.grammar.name) needs \(key)") }
    return table.word(key, as: type)
  }

  /// A word of a closed set; nil where the member is absent.
  package func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String { table.word(key, as: type) }

  /// A member that is an object with keys of its own.
  package func object(_ key: String, keys: [String]) -> FactObject? {
    table[key].flatMap { FactObject($0, "value of \(key)", keys, table.faults) }
  }

  /// A list of objects; `name` is what one of them is called in faults.
  package func objects(_ key: String, _ name: String, keys: [String]) -> [FactObject] {
    guard let value = table[key] else { return [] }
    guard let items = value.items else {
      table.fault(value, "\(key) must be a list")
      return []
    }
    return items.compactMap { FactObject($0, name, keys, table.faults) }
  }

  /// A condition in the language of tables; nil where the member is absent.
  package func condition(_ key: String) -> Condition? {
    table[key].flatMap { ConditionReader(fields: FieldResolver(), faults: table.faults).read($0) }
  }

  /// The id of a field of the catalogue, or of a format's own setting; nil where the member is absent.
  ///
  /// - Parameter format: The format whose own settings, `FORMAT.NAME`, are allowed. Whether there is one is not checked.
  package func field(_ key: String, locals format: String? = nil) -> String? {
    guard let text = text(key) else { return nil }
    if format.map({ text.hasPrefix($0 + ".") }) != true { check(field: text, at: table[key]) }
    return text
  }

  /// A list of ids of fields of the catalogue; empty where the member is absent.
  package func fields(_ key: String) -> [String] {
    for item in table[key]?.items ?? [] { item.text.map { check(field: $0, at: item) } }
    return texts(key)
  }

  private func check(field: String, at node: Node?) {
    let resolver = FieldResolver()
    if resolver.definition(field) == nil { resolver.reportUnknown(field, at: node?.position, table.faults) }
  }

  /// A path with wildcards; nil where the member is absent.
  package func path(_ key: String) -> Path? { table.path(key) }

  /// Full names of the short names of sources that the member lists, separated by commas.
  package func sources(_ key: String, in known: [(key: String, text: String)]) -> [String] {
    let names = requiredText(key).split(separator: ",").map { String($0.trimmedSpaces) }
    return names.compactMap { name in
      guard let source = known.first(where: { $0.key == name }) else {
        fault(at: key, "\(name) is not among the file's sources")
        return nil
      }
      return source.text
    }
  }
}

extension Substring {
  fileprivate var trimmedSpaces: Substring {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? start
    return self[start..<end]
  }
}
