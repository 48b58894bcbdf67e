import Documents
import Mapping

/// What a value that does not fit can only mean. Lenient reading takes it for that; strict reading says so.
enum ValueRepair {
  /// The readings of a value, each of another type; a row that takes one of them leaves no doubt.
  static func readings(of node: Node, after fault: ValueFault) -> [Node] {
    switch fault.code {
    case .wrongType: otherTypes(node).map { Node($0, at: node.position) }
    case .unknownWord: trimmed(node).map { [Node($0, at: node.position)] } ?? []
    default: []
    }
  }

  private static func otherTypes(_ node: Node) -> [Node.Value] {
    switch node.value {
    case .string(let text): typed(text)
    case .number(let number) where number.isInteger:
      (number.integer == 0 || number.integer == 1 ? [.boolean(number.integer == 1)] : [])
        + (number.isPlain ? [.string(number.text)] : [])
    case .data(let bytes): self.text(bytes).map { [.string($0)] } ?? []
    default: []
    }
  }

  /// Text that is exactly a truth value, a number, an instant or base64.
  private static func typed(_ text: String) -> [Node.Value] {
    if let value = Bool(text) { return [.boolean(value)] }
    var readings: [Node.Value] = Number(canonical: text).map { [.number($0)] } ?? []
    if let date = Node.Value(date: text) { readings.append(date) }
    if let bytes = Base64.decode(text), !bytes.isEmpty { readings.append(.data(bytes)) }
    return readings
  }

  /// Bytes that are text without control characters.
  private static func text(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else { return nil }
    return text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
  }

  private static func trimmed(_ node: Node) -> Node.Value? {
    guard let text = node.text else { return nil }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.count == text.count || rest.isEmpty ? nil : .string(String(rest))
  }

  /// The value as one of a certain type, if it can only mean that.
  static func reading(of node: Node, as type: MemberType) -> Node? {
    readings(of: node, after: ValueFault(.wrongType, "")).first(where: type.takes)
  }

  /// What is said of a repair. Never the value.
  static func remark(_ node: Node, as reading: Node, at place: Pointer) -> DecodeRemark {
    let summary =
      node.kind == reading.kind
      ? "White space around the word at \(place) was passed over."
      : "\(place) is \(node.kind), and was read as \(reading.kind)."
    return DecodeRemark(repaired: summary, at: node.position, pointer: place)
  }
}

extension Number {
  /// Whether the file wrote the number as it would be written anew: `007` as text may be another login than `7`.
  fileprivate var isPlain: Bool { !isRespelled && Number(canonical: text) != nil }
}
