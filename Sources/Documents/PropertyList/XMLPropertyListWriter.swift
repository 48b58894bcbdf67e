/// Writes nodes as Apple's tools write XML property lists.
struct XMLPropertyListWriter {
  private var bytes: [UInt8] = []
  private static let dataWidth = 76

  /// The whole file.
  static func write(_ node: Node) throws(InputFault) -> [UInt8] {
    var writer = XMLPropertyListWriter()
    writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.append("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" ")
    writer.append("\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n")
    try writer.write(node, depth: 0)
    writer.append("</plist>\n")
    return writer.bytes
  }

  private mutating func write(_ node: Node, depth: Int) throws(InputFault) {
    guard depth < Limits.deepest || node.isLeaf else { throw .unwritableDepth }
    indent(depth)
    switch node.value {
    case .null:
      throw .unwritable("null", in: "A property list", remedy: "Leave the value out, or choose another syntax.")
    case .boolean(let value): append(value ? "<true/>" : "<false/>")
    case .number(let number):
      guard NumberText.isWritable(number.text) else { throw .unwritableNumber }
      append(number.isInteger ? "<integer>\(number.text)</integer>" : "<real>\(number.text)</real>")
    case .string(let text): try write(text, in: "string")
    case .data(let content): write(content, depth: depth)
    case .date(let text): try write(date: text)
    case .array(let items): try write(items, depth: depth)
    case .object(let object): try write(object, depth: depth)
    }
    append("\n")
  }

  private mutating func write(_ items: [Node], depth: Int) throws(InputFault) {
    if items.isEmpty { return append("<array/>") }
    append("<array>\n")
    for (index, item) in items.enumerated() {
      do { try write(item, depth: depth + 1) } catch { throw error.below(.index(index)) }
    }
    indent(depth)
    append("</array>")
  }

  private mutating func write(_ object: Object, depth: Int) throws(InputFault) {
    if object.members.isEmpty { return append("<dict/>") }
    append("<dict>\n")
    for member in object.members {
      do {
        indent(depth + 1)
        try write(member.key, in: "key")
        append("\n")
        try write(member.value, depth: depth + 1)
      } catch { throw error.below(.key(member.key)) }
    }
    indent(depth)
    append("</dict>")
  }

  private mutating func write(_ text: String, in element: String) throws(InputFault) {
    guard XMLCharacters.firstForbidden(in: text) == nil else { throw Self.forbiddenCharacter }
    append("<\(element)>")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case 0x0D: append("&#13;")
      default: bytes.append(byte)
      }
    }
    append("</\(element)>")
  }

  private mutating func write(date text: String) throws(InputFault) {
    guard let date = Timestamp(text) else { throw .unwritableDate }
    guard date.fraction.isEmpty else {
      throw .unwritable(
        "a date with fractions of a second", in: "An XML property list", remedy: "Leave the fraction out.")
    }
    append("<date>\(text)</date>")
  }

  /// Base64 in lines as long as Apple's, which count a tab as eight columns and indent by eight tabs at most.
  private mutating func write(_ content: [UInt8], depth: Int) {
    let depth = min(depth, 8)
    append("<data>\n")
    let text = Base64.encode(content)
    var start = 0
    while start < text.count {
      let end = min(start + Self.dataWidth - 8 * depth, text.count)
      indent(depth)
      bytes.append(contentsOf: text[start..<end])
      append("\n")
      start = end
    }
    indent(depth)
    append("</data>")
  }

  private mutating func indent(_ depth: Int) {
    bytes.append(contentsOf: repeatElement(0x09, count: depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private static let forbiddenCharacter = InputFault(
    .invalidText,
    summary: "A text holds a control character that XML cannot hold.",
    remedy: "Remove the character.")
}
