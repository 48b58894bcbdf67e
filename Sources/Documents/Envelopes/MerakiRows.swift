/// Settings as rows of key, type and value. A text that is nothing but a variable becomes a row of the variable's type
/// without a value.
struct MerakiRows {
  static let key = "key"
  static let type = "type"
  static let value = "value"
  private static let automatic = "auto_"

  let title: String
  /// What is not as it should be in rows that were read.
  private(set) var remarks: [DecodeRemark] = []
  /// The first row with settings inside of settings, seen from the list of rows.
  private(set) var firstNested: Pointer?
  /// The first list with a variable in it.
  private(set) var firstListedVariable: Pointer?

  init(title: String) { self.title = title }

  // MARK: Variables

  /// The text that stands for a type of row whose value the product fills in.
  private static func token(_ type: String) -> String? { isAutomatic(type) ? "${\(type)}" : nil }

  /// The type of row that a text stands for.
  private static func automaticType(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
    let name = String(text.dropFirst(2).dropLast())
    return isAutomatic(name) ? name : nil
  }

  private static func isAutomatic(_ name: String) -> Bool {
    name.hasPrefix(automatic) && name.count > automatic.count
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
  }

  // MARK: Reading

  /// The settings of a list of rows.
  mutating func settings(_ list: Node, at place: Pointer) throws(InputFault) -> Node {
    guard let rows = list.items else { throw .wrapping(MerakiEnvelope.settings, mustBe: "a list of rows", not: list) }
    var members: [Object.Member] = []
    var known: Set<String> = []
    for row in rows {
      let member = try member(row, at: place)
      guard known.insert(member.key).inserted else {
        throw InputFault(
          .duplicateKey, at: row.position, summary: "The setting \(member.key) is there twice.",
          remedy: "Keep one of the two rows.")
      }
      members.append(member)
    }
    return Node(.object(Object(members)), at: list.position)
  }

  private mutating func member(_ row: Node, at place: Pointer) throws(InputFault) -> Object.Member {
    guard let object = row.object else { throw .wrapping("A row", mustBe: "an object", not: row) }
    let key = try text(Self.key, of: object, row)
    let type = try text(Self.type, of: object, row)
    let node = try value(object, type.text, key.text, row, at: place.appending(key: key.text))
    return Object.Member(key: key.text, keyPosition: key.node.position, value: node)
  }

  private func text(_ key: String, of object: Object, _ row: Node) throws(InputFault) -> (text: String, node: Node) {
    guard let node = object[key] else {
      throw .damagedWrapping("A row has no \(key).", at: row, remedy: "Give each row key, type and value.")
    }
    guard let text = node.text else { throw .wrapping("The \(key) of a row", mustBe: "text", not: node) }
    return (text, node)
  }

  private mutating func value(
    _ object: Object, _ type: String, _ key: String, _ row: Node, at place: Pointer
  ) throws(InputFault) -> Node {
    if let token = Self.token(type) {
      if let value = object[Self.value], !value.isNull { remarks.append(ignored(key, value)) }
      return Node(.string(token), at: row.position)
    }
    guard let value = object[Self.value] else {
      throw .damagedWrapping("The row of \(key) has no value.", at: row, remedy: "Write the value into the row.")
    }
    let what = "The value of \(key), a \(type),"
    switch type {
    case "manual_string", "manual_choice":
      guard let text = value.text else { throw .wrapping(what, mustBe: "text", not: value) }
      if Self.automaticType(text) != nil { remarks.append(asText(key, value)) }
    case "manual_int":
      guard case .number(let number) = value.value, number.isInteger else {
        throw .wrapping(what, mustBe: "an integer", not: value)
      }
    case "manual_boolean":
      guard value.boolean != nil else { throw .wrapping(what, mustBe: "true or false", not: value) }
    case "manual_list", "manual_multiselect":
      return try list(value, what, at: place)
    default:
      throw InputFault(
        .unknownWord, at: row.position, summary: "The row of \(key) has an unknown type.",
        remedy: "Use manual_string, manual_int, manual_boolean, manual_choice, manual_list, manual_multiselect, "
          + "auto_email, auto_username, auto_mac_address, auto_serial_number, auto_notes or auto_name.")
    }
    return value
  }

  /// A list of texts, a list of bundles, or one bundle.
  private mutating func list(_ value: Node, _ what: String, at place: Pointer) throws(InputFault) -> Node {
    if value.object != nil { return try bundle(value, at: place) }
    guard let items = value.items else { throw .wrapping(what, mustBe: "a list", not: value) }
    if items.allSatisfy({ $0.text != nil }) { return value }
    var bundles: [Node] = []
    for (index, item) in items.enumerated() { bundles.append(try bundle(item, at: place.appending(index: index))) }
    return Node(.array(bundles), at: value.position)
  }

  private mutating func bundle(_ node: Node, at place: Pointer) throws(InputFault) -> Node {
    guard let rows = node.object?[MerakiEnvelope.settings] else {
      throw .wrapping(
        "An item of \(place)", mustBe: "text, or an object with \(MerakiEnvelope.settings)", not: node)
    }
    return try settings(rows, at: place)
  }

  private func ignored(_ key: String, _ value: Node) -> DecodeRemark {
    DecodeRemark(
      irregular: "The row of \(key) has a value although its type fills one in; the value was ignored.",
      at: value.position, remedy: "Leave the value out, or make the row a manual_string.")
  }

  private func asText(_ key: String, _ value: Node) -> DecodeRemark {
    DecodeRemark(
      irregular: "The row of \(key) names a variable in its value; it was taken for a row of the variable's type.",
      at: value.position, remedy: "Choose the type in the row; the dashboard fills in nothing inside of texts.")
  }

  /// What rows hold beside key, type and value.
  static func extras(in list: Node, at place: Pointer) -> [Surrounding] {
    var found: [Surrounding] = []
    for (index, row) in (list.items ?? []).enumerated() {
      for member in row.object?.members ?? [] where member.key != key && member.key != type {
        let inner = place.appending(index: index).appending(key: member.key)
        if member.key == value {
          found += extras(inValue: member.value, at: inner)
        } else {
          found.append(Surrounding(member.value, at: inner, .other, name: member.key))
        }
      }
    }
    return found
  }

  private static func extras(inValue value: Node, at place: Pointer) -> [Surrounding] {
    if let items = value.items {
      return items.enumerated().flatMap { extras(inValue: $0.element, at: place.appending(index: $0.offset)) }
    }
    return (value.object?.members ?? []).flatMap { member in
      let inner = place.appending(key: member.key)
      return member.key == MerakiEnvelope.settings
        ? extras(in: member.value, at: inner) : [Surrounding(member.value, at: inner, .other, name: member.key)]
    }
  }

  // MARK: Writing

  /// The rows of settings. Those that stand already with the same value stay as they are.
  mutating func rows(
    _ settings: Node, keeping held: [Node] = [], at place: Pointer, below base: Pointer = Pointer()
  ) throws(InputFault) -> [Node] {
    let members = settings.object?.members ?? []
    let wanted = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    var rows: [Node] = []
    var known: Set<String> = []
    for row in held {
      let before = try member(row, at: place)
      guard let value = wanted[before.key], known.insert(before.key).inserted else { continue }
      let fields = try fields(
        value, at: place.appending(key: before.key), row: base.appending(index: rows.count))
      let isSame = BundleItems.direct(before.value) == value
      rows.append(isSame ? row : replacing(row, fields))
    }
    for member in members where !known.contains(member.key) {
      let fields = try fields(
        member.value, at: place.appending(key: member.key), row: base.appending(index: rows.count))
      rows.append(.object([(Self.key, .string(member.key))] + fields))
    }
    return rows
  }

  /// The row with another type and value, in the places of the old ones.
  private func replacing(_ row: Node, _ fields: [(String, Node)]) -> Node {
    var object = row.object ?? Object()
    object[Self.value] = fields.count == 1 ? nil : object[Self.value]
    for field in fields { object[field.0] = field.1 }
    return Node(.object(object), at: row.position)
  }

  /// Type and value of a row.
  private mutating func fields(_ node: Node, at place: Pointer, row: Pointer) throws(InputFault) -> [(String, Node)] {
    switch node.value {
    case .string(let text):
      if let type = Self.automaticType(text) { return [(Self.type, .string(type))] }
      return typed("manual_string", node)
    case .boolean: return typed("manual_boolean", node)
    case .number(let number) where number.isInteger: return typed("manual_int", node)
    case .array(let items): return typed("manual_list", .array(try self.items(items, node, at: place, row)))
    case .object: return typed("manual_list", try nested(node, at: place, row.appending(key: Self.value), row))
    default: throw .unwritable(node, at: place, in: title)
    }
  }

  private func typed(_ type: String, _ value: Node) -> [(String, Node)] {
    [(Self.type, .string(type)), (Self.value, value)]
  }

  private mutating func items(
    _ items: [Node], _ list: Node, at place: Pointer, _ row: Pointer
  ) throws(InputFault) -> [Node] {
    if items.allSatisfy({ $0.text != nil }) {
      let holdsVariable = items.contains { Self.automaticType($0.text ?? "") != nil }
      if holdsVariable { firstListedVariable = firstListedVariable ?? row }
      return items
    }
    guard items.allSatisfy({ $0.object != nil }) else { throw .unwritable(list, at: place, in: title) }
    var bundles: [Node] = []
    for (index, item) in items.enumerated() {
      let base = row.appending(key: Self.value).appending(index: index)
      bundles.append(try nested(item, at: place.appending(index: index), base, row))
    }
    return bundles
  }

  private mutating func nested(
    _ bundle: Node, at place: Pointer, _ base: Pointer, _ row: Pointer
  ) throws(InputFault) -> Node {
    firstNested = firstNested ?? row
    let inner = try rows(bundle, at: place, below: base.appending(key: MerakiEnvelope.settings))
    return .object([(MerakiEnvelope.settings, .array(inner))])
  }
}
