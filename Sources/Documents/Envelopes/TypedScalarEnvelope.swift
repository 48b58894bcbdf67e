/// Spells data and dates as objects, `{"$data": "base64"}` and `{"$date": "2026-01-31T00:00:00Z"}`, so that any syntax
/// can hold a tree that came from a property list.
public struct TypedScalarEnvelope: Envelope {
  /// Creates the envelope.
  public init() {}

  /// `typed-scalars`
  public var name: String { "typed-scalars" }

  /// Objects of this form become data and dates again.
  public func unwrap(_ document: DecodedDocument) throws(InputFault) -> DecodedDocument {
    DecodedDocument(node: try typed(document.node), trace: document.trace)
  }

  /// Data and dates become objects.
  public func wrap(_ node: Node) throws(InputFault) -> Node { plain(node) }

  private func plain(_ node: Node) -> Node {
    switch node.value {
    case .data(let bytes): .object([("$data", .string(Base64.text(bytes)))])
    case .date(let text): .object([("$date", .string(text))])
    case .array(let items): Node(.array(items.map(plain)), at: node.position)
    case .object(let object): Node(.object(object.mapping(plain)), at: node.position)
    default: node
    }
  }

  private func typed(_ node: Node) throws(InputFault) -> Node {
    switch node.value {
    case .array(let items):
      var typedItems: [Node] = []
      for item in items { typedItems.append(try typed(item)) }
      return Node(.array(typedItems), at: node.position)
    case .object(let object):
      if let scalar = try scalar(object, node) { return scalar }
      var members: [Object.Member] = []
      for member in object.members {
        members.append(.init(key: member.key, keyPosition: member.keyPosition, value: try typed(member.value)))
      }
      return Node(.object(Object(members)), at: node.position)
    default:
      return node
    }
  }

  private func scalar(_ object: Object, _ node: Node) throws(InputFault) -> Node? {
    guard object.members.count == 1, let text = object.members[0].value.text else { return nil }
    switch object.members[0].key {
    case "$data":
      guard let bytes = Base64.decode(text) else { throw fault(node, "$data must be base64 text.") }
      return Node(.data(bytes), at: node.position)
    case "$date":
      guard Timestamp(text) != nil else { throw fault(node, "$date must be a date such as 2026-01-31T00:00:00Z.") }
      return Node(.date(text), at: node.position)
    default:
      return nil
    }
  }

  private func fault(_ node: Node, _ summary: String) -> InputFault {
    InputFault(.wrongType, at: node.position, summary: summary, remedy: "Correct the value.")
  }
}
