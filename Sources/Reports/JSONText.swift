import Documents

/// Writes nodes as JSON that is safe for terminals.
enum JSONText {
  /// The text, ending with a line break. NUL, which JSON of this program never holds, becomes the replacement character.
  static func write(_ node: Node) -> String {
    guard let bytes = (try? JSONCodec().encode(node)) ?? (try? JSONCodec().encode(withoutNUL(node))) else {
      return "null\n"
    }
    return VisibleText.escapeJSON(String(decoding: bytes, as: UTF8.self))
  }

  private static func withoutNUL(_ node: Node) -> Node {
    switch node.value {
    case .string(let text): .string(text.replacing("\0", with: "\u{FFFD}"))
    case .array(let items): .array(items.map(withoutNUL))
    case .object(let object): Node(.object(object.mapping(withoutNUL)))
    default: node
    }
  }

  static func optional(_ text: String?) -> Node { text.map(Node.string) ?? Node(.null) }

  static func optional(_ number: Int?) -> Node { number.map(Node.integer) ?? Node(.null) }
}
