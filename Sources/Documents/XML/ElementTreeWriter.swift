/// Writes trees of elements as ``ElementTreeCodec`` reads them.
struct ElementTreeWriter {
  private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The whole file.
  ///
  /// - Throws: ``InputFault`` for a tree that no such file gives.
  static func write(_ node: Node) throws(InputFault) -> [UInt8] {
    guard let members = node.object?.members, members.count == 1 else { throw unwritable }
    var writer = ElementTreeWriter()
    try writer.write(members[0].value, named: members[0].key, depth: 0)
    return Array(writer.text.utf8)
  }

  private mutating func write(_ node: Node, named name: String, depth: Int) throws(InputFault) {
    guard depth < Limits.deepest else { throw .unwritableDepth }
    guard name.utf8.first.map(XMLCharacters.isNameStart) == true, name.utf8.allSatisfy(XMLCharacters.isNameByte) else {
      throw Self.unwritable
    }
    if let items = node.items {
      for item in items { try write(item, named: name, depth: depth) }
      return
    }
    text += String(repeating: "  ", count: depth) + "<" + name
    if let object = node.object { try write(object, of: name, depth) } else { try write(leaf: node, of: name) }
  }

  private mutating func write(leaf node: Node, of name: String) throws(InputFault) {
    guard let content = node.text else { throw Self.unwritable }
    text += content.isEmpty ? "/>\n" : ">" + (try Self.escaped(content)) + "</\(name)>\n"
  }

  private mutating func write(_ object: Object, of name: String, _ depth: Int) throws(InputFault) {
    for member in object.members where member.key.hasPrefix("@") {
      guard let value = member.value.text else { throw Self.unwritable }
      text += " \(member.key.dropFirst())=\"\(try Self.escaped(value))\""
    }
    text += ">"
    let children = object.members.filter { !$0.key.hasPrefix("@") && $0.key != "#text" }
    if let content = object["#text"]?.text { text += try Self.escaped(content) }
    if !children.isEmpty {
      text += "\n"
      for child in children { try write(child.value, named: child.key, depth: depth + 1) }
      text += String(repeating: "  ", count: depth)
    }
    text += "</\(name)>\n"
  }

  private static func escaped(_ content: String) throws(InputFault) -> String {
    guard XMLCharacters.firstForbidden(in: content) == nil else { throw unwritable }
    var escaped = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let unwritable = InputFault.unwritable(
    "the document", in: "XML of this kind", remedy: "Choose another syntax.")
}
