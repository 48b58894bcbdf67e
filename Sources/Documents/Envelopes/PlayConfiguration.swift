/// The managed configuration of the Play EMM API, which other products carry inside of theirs.
struct PlayConfiguration {
  static let kind = "androidenterprise#managedConfiguration"
  static let variables = "configurationVariables"
  private static let structure: Set<String> = ["kind", "productId"]

  /// What it is called in messages.
  let title: String

  /// Whether a document has the shape.
  static func isOne(_ root: Node) -> Bool {
    guard let object = root.object else { return false }
    if object["kind"]?.text == kind { return true }
    guard let list = object[ManagedProperties.list] else { return false }
    return object["productId"]?.text != nil
      || list.items?.contains { $0.object?["key"]?.text != nil } == true
  }

  /// Whether a text of the document holds a token such as `{{mail}}`.
  static func holdsToken(_ node: Node) -> Bool {
    switch node.value {
    case .string(let text): holdsToken(text)
    case .array(let items): items.contains(where: holdsToken)
    case .object(let object): object.members.contains { holdsToken($0.value) }
    default: false
    }
  }

  private static func holdsToken(_ text: String) -> Bool {
    for start in text.ranges(of: "{{") {
      let rest = text[start.upperBound...]
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      if !name.isEmpty, rest.dropFirst(name.count).hasPrefix("}}") { return true }
    }
    return false
  }

  /// Reads a document.
  func read(_ root: Node) throws(InputFault) -> AppConfiguration {
    let items = BundleItems(try ManagedProperties.settings(in: root))
    var (remarks, package): ([DecodeRemark], String?) = ([], nil)
    if let product = root.object?["productId"] {
      let name = try PackageName(product, key: "productId", isPrefixed: true)
      package = name.name
      remarks += [name.remark].compactMap(\.self)
    }
    if let kind = root.object?["kind"], kind.text != Self.kind { remarks.append(strange(kind)) }
    return AppConfiguration(
      package: package, settings: items.settings, attributes: attributes(of: root), remarks: remarks + items.remarks)
  }

  private func strange(_ kind: Node) -> DecodeRemark {
    DecodeRemark(
      irregular: "kind is not what it is for a managed configuration.", at: kind.position,
      remedy: "Write \(Self.kind), or leave it out.")
  }

  private func attributes(of root: Node) -> Object {
    Object((root.object?.members ?? []).filter { Self.kind(of: $0.key) == .attribute })
  }

  /// What a member is; nil: it holds the settings.
  static func kind(of key: String) -> Surrounding.Kind? {
    if key == ManagedProperties.list { return nil }
    return structure.contains(key) ? .structure : .attribute
  }

  /// What stands around the settings.
  func surroundings(in root: Node) -> [Surrounding] {
    SurroundingWalk(kind: Self.kind).collect(root, around: Pointer())
      + ManagedProperties.extras(in: root, at: Pointer())
  }

  /// Writes settings, or puts them in the place of those in a document.
  func write(_ settings: Node, for package: String, attributes: Object, into existing: Node?) throws(InputFault) -> Node
  {
    guard let existing else {
      let properties = try ManagedProperties.properties(settings, title: title)
      let own: [(String, Node)] = [
        ("kind", .string(Self.kind)), ("productId", .string(PackageName.prefix + package)),
        (ManagedProperties.list, properties),
      ]
      return .object(own + attributes.members.map { ($0.key, $0.value) })
    }
    if let held = PackageName.plain(existing.object?["productId"]), held != package {
      throw .otherApp(held, not: package, at: existing)
    }
    guard var object = existing.object else { throw .wrapping(title, mustBe: "an object", not: existing) }
    let held = object[ManagedProperties.list]
    let properties = try ManagedProperties.properties(settings, keeping: held?.items ?? [], title: title)
    if held != nil || properties.items?.isEmpty == false {
      object[ManagedProperties.list] = Node(properties.value, at: held?.position)
    }
    return Node(.object(object), at: existing.position)
  }
}
