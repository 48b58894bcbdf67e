/// Settings as a list of managed properties: each has a key and exactly one value field of the value's type.
enum ManagedProperties {
  static let list = "managedProperty"
  private static let key = "key"
  private static let valuePrefix = "value"

  // MARK: Reading

  /// The settings in an object that holds a list of properties. Without the list there are none.
  static func settings(in holder: Node) throws(InputFault) -> Node {
    guard let object = holder.object else { throw .wrapping("A bundle", mustBe: "an object", not: holder) }
    guard let list = object[list] else { return Node(.object(Object()), at: holder.position) }
    var members: [Object.Member] = []
    var known: Set<String> = []
    for property in try items(list) {
      let member = try member(property)
      guard known.insert(member.key).inserted else {
        throw InputFault(
          .duplicateKey, at: property.position, summary: "The setting \(member.key) is there twice.",
          remedy: "Keep one of the two properties.")
      }
      members.append(member)
    }
    return Node(.object(Object(members)), at: list.position)
  }

  private static func items(_ list: Node) throws(InputFault) -> [Node] {
    guard let items = list.items else { throw .wrapping(Self.list, mustBe: "a list of properties", not: list) }
    return items
  }

  private static func member(_ property: Node) throws(InputFault) -> Object.Member {
    guard let object = property.object else { throw .wrapping("A property", mustBe: "an object", not: property) }
    guard let key = object[key] else {
      throw .damagedWrapping("A property has no key.", at: property, remedy: "Name the setting.")
    }
    guard let name = key.text else { throw .wrapping("The key of a property", mustBe: "text", not: key) }
    let fields = object.members.filter { $0.key.hasPrefix(valuePrefix) }
    guard fields.count == 1, let field = fields.first else {
      throw .damagedWrapping(
        "The setting \(name) has \(fields.isEmpty ? "no value field" : "\(fields.count) value fields").", at: property,
        remedy: "Give each property exactly one value field.")
    }
    return Object.Member(key: name, keyPosition: key.position, value: try value(field, of: name))
  }

  private static func value(_ field: Object.Member, of name: String) throws(InputFault) -> Node {
    let (node, what) = (field.value, "The \(field.key) of \(name)")
    switch field.key {
    case "valueBool":
      guard node.boolean != nil else { throw .wrapping(what, mustBe: "true or false", not: node) }
    case "valueString":
      guard node.text != nil else { throw .wrapping(what, mustBe: "text", not: node) }
    case "valueInteger":
      guard isInteger(node) else { throw .wrapping(what, mustBe: "an integer of 32 bits", not: node) }
    case "valueStringArray":
      guard let items = node.items, items.allSatisfy({ $0.text != nil }) else {
        throw .wrapping(what, mustBe: "a list of texts", not: node)
      }
    case "valueBundle": return try settings(in: node)
    case "valueBundleArray":
      guard let items = node.items else { throw .wrapping(what, mustBe: "a list of bundles", not: node) }
      var bundles: [Node] = []
      for item in items { bundles.append(try settings(in: item)) }
      return Node(.array(bundles), at: node.position)
    default:
      throw .damagedWrapping(
        "The setting \(name) has the unknown value field \(field.key).", at: node,
        remedy: "Use valueBool, valueString, valueInteger, valueStringArray, valueBundle or valueBundleArray.")
    }
    return node
  }

  private static func isInteger(_ node: Node) -> Bool { node.integer.flatMap { Int32(exactly: $0) } != nil }

  // MARK: Surroundings

  /// What properties hold beside key and value.
  static func extras(in holder: Node, at place: Pointer) -> [Surrounding] {
    let listed = place.appending(key: list)
    var found: [Surrounding] = []
    for (index, property) in (holder.object?[list]?.items ?? []).enumerated() {
      for member in property.object?.members ?? [] where member.key != key {
        let inner = listed.appending(index: index).appending(key: member.key)
        switch member.key {
        case "valueBundle": found += extras(in: member.value, at: inner) + besides(member.value, at: inner)
        case "valueBundleArray":
          for (place, bundle) in (member.value.items ?? []).enumerated() {
            found += extras(in: bundle, at: inner.appending(index: place))
            found += besides(bundle, at: inner.appending(index: place))
          }
        case _ where member.key.hasPrefix(valuePrefix): break
        default: found.append(Surrounding(member.value, at: inner, .other, name: member.key))
        }
      }
    }
    return found
  }

  private static func besides(_ bundle: Node, at place: Pointer) -> [Surrounding] {
    (bundle.object?.members ?? []).filter { $0.key != list }
      .map { Surrounding($0.value, at: place.appending(key: $0.key), .other, name: $0.key) }
  }

  // MARK: Writing

  /// The properties of settings. Those that stand already with the same value stay as they are.
  static func properties(
    _ settings: Node, at place: Pointer = Pointer(), keeping held: [Node] = [], title: String
  ) throws(InputFault) -> Node {
    let members = settings.object?.members ?? []
    let wanted = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    var properties: [Node] = []
    var known: Set<String> = []
    for property in held {
      let before = try member(property)
      guard let value = wanted[before.key], known.insert(before.key).inserted else { continue }
      let isSame = BundleItems.direct(before.value) == value
      properties.append(
        isSame ? property : try replacing(property, try field(value, at: place.appending(key: before.key), title)))
    }
    for member in members where !known.contains(member.key) {
      let field = try field(member.value, at: place.appending(key: member.key), title)
      properties.append(.object([(key, .string(member.key)), field]))
    }
    return .array(properties)
  }

  /// The property with another value, in the place of the old one.
  private static func replacing(_ property: Node, _ field: (String, Node)) throws(InputFault) -> Node {
    let members = (property.object?.members ?? []).map { member in
      member.key.hasPrefix(valuePrefix) ? Object.Member(key: field.0, value: field.1) : member
    }
    return Node(.object(Object(members)), at: property.position)
  }

  private static func field(_ node: Node, at place: Pointer, _ title: String) throws(InputFault) -> (String, Node) {
    switch node.value {
    case .boolean: return ("valueBool", node)
    case .string: return ("valueString", node)
    case .number where isInteger(node): return ("valueInteger", node)
    case .object: return ("valueBundle", try bundle(node, at: place, title))
    case .array(let items):
      if items.allSatisfy({ $0.text != nil }) { return ("valueStringArray", node) }
      guard items.allSatisfy({ $0.object != nil }) else { throw .unwritable(node, at: place, in: title) }
      var bundles: [Node] = []
      for (index, item) in items.enumerated() {
        bundles.append(try bundle(item, at: place.appending(index: index), title))
      }
      return ("valueBundleArray", .array(bundles))
    default: throw .unwritable(node, at: place, in: title)
    }
  }

  private static func bundle(_ node: Node, at place: Pointer, _ title: String) throws(InputFault) -> Node {
    .object([(list, try properties(node, at: place, title: title))])
  }
}
