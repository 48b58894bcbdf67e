import Documents

/// Writes nodes as JSON that is safe for terminals.
enum JSONText {
  static func write(_ node: Node) -> String {
    guard let bytes = try? JSONCodec().encode(node) else { return "null\n" }
    return VisibleText.escapeJSON(String(decoding: bytes, as: UTF8.self))
  }

  static func optional(_ text: String?) -> Node { text.map(Node.string) ?? Node(.null) }

  static func optional(_ number: Int?) -> Node { number.map(Node.integer) ?? Node(.null) }
}
