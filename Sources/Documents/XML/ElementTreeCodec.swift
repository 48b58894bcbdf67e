/// Reads XML that is no property list as a tree: an element with elements inside is an object, any other is text. Elements
/// of one name beside each other are a list. Attributes are members whose names start with `@`.
struct ElementTreeCodec: DocumentCodec {
  let syntax = "xml"

  func decode(_ bytes: [UInt8], limits: Limits) throws(InputFault) -> DecodedDocument {
    try decode(bytes, options: DecodingOptions(limits: limits))
  }

  func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    let document = try XMLElementReader.document(of: bytes, options: options)
    let root = document.root
    let member = Object.Member(key: root.name, keyPosition: root.position, value: Self.node(root))
    return DecodedDocument(node: Node(.object(Object([member])), at: root.position), trace: document.trace)
  }

  /// Writes a tree such as `decode` makes.
  func encode(_ node: Node) throws(InputFault) -> [UInt8] { try ElementTreeWriter.write(node) }

  private static func node(_ element: XMLElement) -> Node {
    guard !element.children.isEmpty || !element.attributes.isEmpty else {
      return Node(.string(element.text), at: element.position)
    }
    var members = element.attributes.map { attribute in
      Object.Member(
        key: "@" + attribute.name, keyPosition: attribute.position,
        value: Node(.string(attribute.value), at: attribute.position))
    }
    var names: [String] = []
    var groups: [String: [XMLElement]] = [:]
    for child in element.children {
      if groups[child.name] == nil { names.append(child.name) }
      groups[child.name, default: []].append(child)
    }
    for name in names {
      guard let group = groups[name], let first = group.first else { continue }
      let value = group.count == 1 ? node(first) : Node(.array(group.map(node)), at: first.position)
      members.append(Object.Member(key: name, keyPosition: first.position, value: value))
    }
    if element.text.contains(where: { !$0.isWhitespace }) {
      members.append(
        Object.Member(
          key: "#text", keyPosition: element.position, value: Node(.string(element.text), at: element.position)))
    }
    return Node(.object(Object(members)), at: element.position)
  }
}
