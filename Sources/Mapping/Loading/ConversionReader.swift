import Documents
import PolicyModel

/// Reads a row's `convert`.
struct ConversionReader {
  let fields: FieldResolver
  let faults: FaultCollector

  /// The conversion of a row that speaks of `definitions`.
  func read(_ node: Node, for definitions: [FieldDefinition]) -> Conversion {
    if let word = node.text { return bare(word, node, definitions) }
    guard let object = TableObject(node, Grammar.conversion, faults) else { return .plain }
    let kinds = object.node.object?.keys.compactMap(Kind.init(rawValue:)) ?? []
    guard kinds.count == 1 else {
      faults.report(node.position, "convert must say exactly one of \(Kind.names)")
      return .plain
    }
    return conversion(kinds[0], object, definitions)
  }

  private enum Kind: String, CaseIterable {
    case map, only, member, join, bits, list, spill, gather, settings, certificate

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  }

  private func bare(_ word: String, _ node: Node, _ definitions: [FieldDefinition]) -> Conversion {
    switch word {
    case "invert": return expecting(.invert, definitions, node) { $0 == [.boolean] }
    case "hostPort":
      return expecting(.hostPort, definitions, node) {
        [[.text, .port], [.text, .port, .text]].contains($0)
      }
    case "base64": return expecting(.base64, definitions, node) { $0 == [.secret] }
    case "settings": return expecting(.settings(secrets: []), definitions, node) { $0 == [.settings] }
    default:
      faults.report(node.position, "unknown conversion \(word); known are invert, hostPort, base64, \(Kind.names)")
      return .plain
    }
  }

  private func expecting(
    _ conversion: Conversion, _ definitions: [FieldDefinition], _ node: Node, fits: ([FieldType]) -> Bool
  ) -> Conversion {
    if !fits(definitions.map(\.type)) {
      faults.report(node.position, "this conversion does not fit \(definitions.map(\.id).joined(separator: ", "))")
    }
    return conversion
  }

  private func conversion(_ kind: Kind, _ object: TableObject, _ definitions: [FieldDefinition]) -> Conversion {
    switch kind {
    case .map: return .map(valueMap(object, definitions))
    case .only: return only(object)
    case .member:
      let name = object.requiredText("member")
      return expecting(.member(name: name), definitions, object.node) { $0 == [.boolean] }
    case .join:
      return expecting(
        .join(separator: object.requiredText("join"), unlessContains: object.text("unlessContains")), definitions,
        object.node
      ) { $0 == [.template, .template] }
    case .bits:
      let words = object.texts("bits")
      return expecting(.bits(words, asText: object.boolean("text", default: false)), definitions, object.node) {
        types in
        if case .words(let known)? = types.first { types.count == 1 && words.allSatisfy(known.contains) } else { false }
      }
    case .list:
      let list = Conversion.list(
        separator: object.requiredText("list"), asText: object.boolean("asText", default: true))
      return expecting(list, definitions, object.node) { $0 == [.textList] || $0 == [.templateList] }
    case .spill:
      if let field = object.text("field"), fields.definition(field) == nil {
        fields.reportUnknown(field, at: object["field"]?.position, faults)
      }
      return .spill(
        separator: object.requiredText("spill"), field: object.requiredText("field"),
        unreadable: object.texts("unreadable"))
    case .gather:
      let gather = Conversion.gather(keys: object.texts("gather"), secrets: object.texts("secrets"))
      return expecting(gather, definitions, object.node) { $0 == [.settings] }
    case .settings:
      return expecting(.settings(secrets: object.texts("secrets")), definitions, object.node) { $0 == [.settings] }
    case .certificate:
      return expecting(.certificate(certificate(object)), definitions, object.node) { $0 == [.certificate] }
    }
  }

  private func only(_ object: TableObject) -> Conversion {
    let items = object["only"]?.items ?? []
    let allowed = items.compactMap(\.integer)
    if allowed.isEmpty || allowed.count != items.count {
      object.fault(object["only"], "only must be a list of integers")
    }
    return .only(allowed, otherwise: object.word("otherwise", as: Rounding.self) ?? .lower)
  }

  private func certificate(_ object: TableObject) -> CertificateForm {
    switch object.requiredText("certificate") {
    case "reference": return .reference
    case "tenant": return .tenant
    case "owner": return .owner
    case "alias": return .alias(storage: object.text("storage"))
    case "inline":
      return .inline(
        name: object.text("name"), password: object.text("password"),
        asBase64: object.boolean("base64Text", default: false))
    default:
      object.fault(object["certificate"], "certificate must be reference, tenant, owner, alias or inline")
      return .reference
    }
  }

  private func valueMap(_ object: TableObject, _ definitions: [FieldDefinition]) -> ValueMap {
    let provided = object["provided"]?.object
    let entries = (object["map"]?.object?.members ?? []).compactMap { member in
      entry(member, definitions, provided)
    }
    if entries.isEmpty { object.fault(object["map"], "map must be an object of vendor values") }
    reportUninvertible(entries, object)
    for member in provided?.members ?? [] where !(object["map"]?.says(member.key) ?? false) {
      faults.report(member.keyPosition, "provided: no line of the map says \(member.key)")
    }
    return ValueMap(entries: entries, otherwise: fallback(object, definitions))
  }

  private func entry(
    _ member: Object.Member, _ definitions: [FieldDefinition], _ provided: Object?
  ) -> ValueMap.Entry? {
    let nodes = definitions.count == 1 ? [member.value] : member.value.items ?? []
    guard nodes.count == definitions.count else {
      faults.report(member.value.position, "this line needs \(definitions.count) values, one a field")
      return nil
    }
    let values = zip(nodes, definitions).compactMap { fields.value($0, $1, faults) }
    guard values.count == definitions.count else { return nil }
    let condition = nodes[0].scalarText.flatMap { provided?[$0] }
      .flatMap { ConditionReader(fields: fields, faults: faults).read($0) }
    return ValueMap.Entry(vendor: Self.scalar(member.key), values: values, provided: condition)
  }

  /// A key of a map as the vendor's scalar: integers and truth values are those, all else is text.
  private static func scalar(_ key: String) -> Node {
    if let number = Int(key), String(number) == key { return .integer(number) }
    switch key {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return .string(key)
    }
  }

  private func reportUninvertible(_ entries: [ValueMap.Entry], _ object: TableObject) {
    let values = entries.map(\.values)
    if Set(values).count != values.count {
      object.fault(object["map"], "the map cannot be inverted: two lines have the same canonical value")
    }
  }

  private func fallback(_ object: TableObject, _ definitions: [FieldDefinition]) -> ValueMap.Fallback {
    guard let node = object["otherwise"] else { return .none }
    switch node.text {
    case "any": return .any
    case "lower": return .nearest(.lower)
    case "higher": return .nearest(.higher)
    default: return fields.value(node, definitions[0], faults).map(ValueMap.Fallback.value) ?? .none
    }
  }
}

extension Node {
  /// Whether a map has a line with this canonical value.
  fileprivate func says(_ value: String) -> Bool {
    (object?.members ?? []).contains { member in
      member.value.scalarText == value || member.value.items?.first?.scalarText == value
    }
  }
}
