public import Documents
public import PolicyModel

extension Conversion {
  /// The canonical values of a vendor's value, one for each field of the row; nil leaves a field unset.
  ///
  /// - Throws: ``ValueFault`` if the value is not one that the row knows.
  public func read(_ node: Node, _ context: ConversionContext) throws(ValueFault) -> [FieldValue?] {
    switch self {
    case .plain, .settings, .gather:
      return [try CanonicalValue.decode(node, as: context.fields[0], dialect: context.dialect)]
    case .only:
      return [try CanonicalValue.decode(node, as: context.fields[0], dialect: context.dialect)]
    case .identifier:
      return [try Self.readIdentifier(node)]
    case .invert:
      guard let value = node.boolean else { throw .type("true or false") }
      return [.boolean(!value)]
    case .map(let map):
      return try map.read(node)
    case .member(let name):
      return [try Self.readMember(node, name)]
    case .join(let separator, _):
      return try Self.readJoined(node, separator, context)
    case .hostPort:
      return try Self.readHostPort(node, context.fields.count)
    case .bits(let words, _):
      return [try Self.readBits(node, words)]
    case .base64:
      if let text = node.text, CanonicalValue.isMasked(text) { return [.secret(.withheld)] }
      guard let text = node.text, let bytes = Base64.decode(text) else { throw .type("base64 text") }
      return [.secret(Secret(bytes))]
    case .list(let separator, _):
      return [try Self.readList(node, separator, context)]
    case .spill(let separator, _, _):
      guard let text = node.text else { throw .type("text") }
      let first = text.split(separator: separator, omittingEmptySubsequences: false).first ?? ""
      let word = first.trimmingSpaces
      let node = Node.string(word.isEmpty ? "none" : word)
      return [try CanonicalValue.decode(node, as: context.fields[0], dialect: context.dialect)]
    case .certificate:
      return []
    }
  }

  private static func readIdentifier(_ node: Node) throws(ValueFault) -> FieldValue {
    switch node.value {
    case .string(let text): return .text(Template(text))
    case .number(let number) where number.isInteger: return .text(Template(number.text))
    default: throw .type("an id: a number or text")
    }
  }

  private static func readMember(_ node: Node, _ name: String) throws(ValueFault) -> FieldValue {
    guard let items = node.items else { throw .type("a list of words") }
    guard items.allSatisfy({ $0.text != nil }) else { throw .type("a list of words") }
    return .boolean(items.contains { $0.text == name })
  }

  private static func readJoined(
    _ node: Node, _ separator: String, _ context: ConversionContext
  ) throws(ValueFault) -> [FieldValue?] {
    guard let text = node.text else { throw .type("text") }
    let template = context.dialect.parse(text)
    guard let parts = template.split(atFirst: separator) else { return [nil, .text(template)] }
    return [parts.before.isEmpty ? nil : .text(parts.before), .text(parts.after)]
  }

  private static func readHostPort(_ node: Node, _ count: Int) throws(ValueFault) -> [FieldValue?] {
    guard let text = node.text else { throw .type("text: a host, or host:port") }
    guard let parts = HostParts(text) else { throw ValueFault(.valueOutOfRange, "must be a host, or host:port") }
    // A path that no field of the row takes stays with the host: the normal form finds it a place.
    let host = parts.host + (count < 3 ? parts.path ?? "" : "")
    let values: [FieldValue?] = [
      .text(Template(host)), parts.port.map(FieldValue.integer), parts.path.map { .text(Template($0)) },
    ]
    return Array(values.prefix(count))
  }

  private static func readBits(_ node: Node, _ words: [String]) throws(ValueFault) -> FieldValue {
    if let mask = node.integer {
      guard mask >= 0, mask < 1 << words.count else {
        throw ValueFault(.valueOutOfRange, "must be between 0 and \((1 << words.count) - 1)")
      }
      return .words(words.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
    }
    guard let text = node.text, text.utf8.count == words.count, text.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 })
    else { throw .type("\(words.count) digits, each 0 or 1, or the number of a bit mask") }
    return .words(zip(words, text.utf8).filter { $0.1 == 0x31 }.map(\.0))
  }

  private static func readList(
    _ node: Node, _ separator: String, _ context: ConversionContext
  ) throws(ValueFault) -> FieldValue {
    guard let text = node.text else {
      return try CanonicalValue.decode(node, as: context.fields[0], dialect: context.dialect)
    }
    let parts = text.split(separator: separator).map(\.trimmingSpaces).filter { !$0.isEmpty }
    let hasVariables = context.fields[0].type == .templateList
    return .list(parts.map { hasVariables ? context.dialect.parse($0) : Template($0) })
  }

  /// The items behind the first part of a text that `spill` reads.
  public static func spilled(_ text: String, separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).dropFirst().map(\.trimmingSpaces)
      .filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
