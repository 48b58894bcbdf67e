/// Writes nodes as JSON, indented by two spaces or in one line.
struct JSONWriter {
  let isCompact: Bool
  private(set) var bytes: [UInt8] = []

  init(isCompact: Bool = false) { self.isCompact = isCompact }

  /// Appends a value whose container is indented by `depth` levels.
  mutating func write(_ node: Node, depth: Int) throws(InputFault) {
    guard depth < Limits.deepest || node.isLeaf else { throw .unwritableDepth }
    switch node.value {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .number(let number):
      guard NumberText.isWritable(number.text) else { throw .unwritableNumber }
      append(number.text)
    case .string(let text): try write(text)
    case .array(let items): try write(items, depth: depth)
    case .object(let object): try write(object, depth: depth)
    case .data, .date:
      throw .unwritable(node.kind, in: "JSON", remedy: "Write it as text, or choose another syntax.")
    }
  }

  private mutating func write(_ items: [Node], depth: Int) throws(InputFault) {
    append("[")
    for (index, item) in items.enumerated() {
      startLine(isFirst: index == 0, depth: depth + 1)
      do { try write(item, depth: depth + 1) } catch { throw error.below(.index(index)) }
    }
    if !items.isEmpty { indent(depth) }
    append("]")
  }

  private mutating func write(_ object: Object, depth: Int) throws(InputFault) {
    append("{")
    for (index, member) in object.members.enumerated() {
      startLine(isFirst: index == 0, depth: depth + 1)
      do {
        try write(member.key)
        append(isCompact ? ":" : ": ")
        try write(member.value, depth: depth + 1)
      } catch { throw error.below(.key(member.key)) }
    }
    if !object.members.isEmpty { indent(depth) }
    append("}")
  }

  private mutating func write(_ text: String) throws(InputFault) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case 0: throw .nulInText(at: nil)
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case ..<0x20, 0x7F: appendControl(byte)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private mutating func startLine(isFirst: Bool, depth: Int) {
    if !isFirst { append(",") }
    indent(depth)
  }

  private mutating func indent(_ depth: Int) {
    if isCompact { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func appendControl(_ byte: UInt8) {
    append(byte < 0x10 ? "\\u000" : "\\u00")
    append(String(byte, radix: 16))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
