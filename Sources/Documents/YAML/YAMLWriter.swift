/// Writes nodes as YAML in block style.
struct YAMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Longer keys need the form `? key`.
  private static let longestSimpleKey = 512

  /// Writes a whole file.
  mutating func writeDocument(_ node: Node) throws(InputFault) {
    if node.isLeaf {
      try write(scalar: node, indent: 0)
    } else {
      try write(container: node, indent: 0, depth: 0, startsLine: true)
    }
  }

  /// Writes the entries of a filled list or object. Without `startsLine`, the first entry continues a line.
  private mutating func write(container: Node, indent: Int, depth: Int, startsLine: Bool) throws(InputFault) {
    guard depth < Limits.deepest else { throw .unwritableDepth }
    var needsIndent = startsLine
    for (index, item) in (container.items ?? []).enumerated() {
      startEntry(&needsIndent, indent: indent)
      do { try write(item: item, indent: indent, depth: depth) } catch { throw error.below(.index(index)) }
    }
    for member in container.object?.members ?? [] {
      startEntry(&needsIndent, indent: indent)
      do { try write(member: member, indent: indent, depth: depth) } catch { throw error.below(.key(member.key)) }
    }
  }

  private mutating func write(item: Node, indent: Int, depth: Int) throws(InputFault) {
    append("- ")
    if item.isLeaf { return try write(scalar: item, indent: indent) }
    try write(container: item, indent: indent + 2, depth: depth + 1, startsLine: false)
  }

  private mutating func write(member: Object.Member, indent: Int, depth: Int) throws(InputFault) {
    try write(key: member.key, indent: indent)
    if member.value.isLeaf {
      append(" ")
      return try write(scalar: member.value, indent: indent)
    }
    append("\n")
    try write(container: member.value, indent: indent + 2, depth: depth + 1, startsLine: true)
  }

  private mutating func write(key: String, indent: Int) throws(InputFault) {
    guard !key.utf8.contains(0) else { throw .nulInText(at: nil) }
    let text = YAMLText.isPlain(key) ? key : YAMLText.quoted(key)
    guard text.utf8.count > Self.longestSimpleKey else { return append(text + ":") }
    append("? \(text)\n")
    append(indent: indent)
    append(":")
  }

  private mutating func write(scalar node: Node, indent: Int) throws(InputFault) {
    switch node.value {
    case .null: append("null\n")
    case .boolean(let value): append(value ? "true\n" : "false\n")
    case .number(let number):
      guard NumberText.isWritable(number.text) else { throw .unwritableNumber }
      append(number.text + "\n")
    case .string(let text): try write(text: text, indent: indent)
    case .data(let content): append("!!binary \"\(String(decoding: Base64.encode(content), as: UTF8.self))\"\n")
    case .date(let text):
      guard Timestamp(text) != nil else { throw .unwritableDate }
      append("!!timestamp \(text)\n")
    case .array: append("[]\n")
    case .object: append("{}\n")
    }
  }

  private mutating func write(text: String, indent: Int) throws(InputFault) {
    guard !text.utf8.contains(0) else { throw .nulInText(at: nil) }
    if YAMLText.isLiteral(text) { return write(literal: text, indent: indent + 2) }
    append((YAMLText.isPlain(text) ? text : YAMLText.quoted(text)) + "\n")
  }

  private mutating func write(literal text: String, indent: Int) {
    let bytes = text.utf8
    if !text.hasSuffix("\n") {
      append("|-\n")
    } else {
      append(bytes.dropLast().last == 0x0A ? "|+\n" : "|\n")
    }
    for line in (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if !line.isEmpty { append(indent: indent) }
      append("\(line)\n")
    }
  }

  private mutating func startEntry(_ needsIndent: inout Bool, indent: Int) {
    if needsIndent { append(indent: indent) }
    needsIndent = true
  }

  private mutating func append(indent: Int) { bytes.append(contentsOf: repeatElement(0x20, count: indent)) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
