public import EASPolicyTranslator

/// The syntax of Harbour files: sections in brackets, a `key = value` a line, `;` before remarks.
///
/// The first section is the profile; each further one is an account.
public struct HarbourCodec: DocumentCodec {
  private static let first = "[harbour profile]"

  /// Creates the codec.
  public init() {}

  /// The name that the table gives as its syntax.
  public var syntax: String { "harbour" }

  /// No other syntax starts so.
  public func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array(Self.first.utf8)) }

  /// A line holds no line break and no control character.
  public func representable(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let line = String(String.UnicodeScalarView(scalars))
    let kept = line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
    return String(kept)
  }

  /// Reads a file.
  public func decode(_ bytes: [UInt8], limits: Limits) throws(InputFault) -> DecodedDocument {
    guard bytes.count <= limits.bytes else {
      throw InputFault(.tooLarge, summary: "The file is too large.", remedy: "Export one profile a file.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputFault(.invalidText, summary: "The file is no UTF-8 text.", remedy: "Save the file as UTF-8.")
    }
    var sections: [[Object.Member]] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let position = SourcePosition(line: index + 1, column: 1)
      switch line.first {
      case nil, ";": break
      case "[": sections.append([])
      default: try read(line, position, into: &sections)
      }
    }
    return DecodedDocument(node: document(sections))
  }

  private func read(
    _ line: Substring, _ position: SourcePosition, into sections: inout [[Object.Member]]
  ) throws(InputFault) {
    guard let separator = line.firstRange(of: " = "), !sections.isEmpty else {
      throw InputFault(
        .malformedDocument, at: position, summary: "The line is neither a section nor key = value.",
        remedy: "Correct the line, or put ; before it.")
    }
    let key = String(line[..<separator.lowerBound])
    guard !sections[sections.count - 1].contains(where: { $0.key == key }) else {
      throw InputFault(
        .duplicateKey, at: position, summary: "The key \(key) occurs twice.", remedy: "Remove one of the lines.")
    }
    let column = line.distance(from: line.startIndex, to: separator.upperBound) + 1
    let place = SourcePosition(line: position.line, column: column)
    let value = Node(Self.value(String(line[separator.upperBound...])), at: place)
    sections[sections.count - 1].append(Object.Member(key: key, keyPosition: position, value: value))
  }

  private static func value(_ text: String) -> Node.Value {
    if let number = Int(text), String(number) == text { return .number(Number(number)) }
    return .string(text)
  }

  private func document(_ sections: [[Object.Member]]) -> Node {
    .object([
      ("profile", Node(.object(Object(sections.first ?? [])))),
      ("accounts", .array(sections.dropFirst().map { Node(.object(Object($0))) })),
    ])
  }

  /// Writes a file.
  public func encode(_ node: Node) throws(InputFault) -> [UInt8] {
    var lines = [Self.first] + Self.lines(node.object?["profile"])
    for account in node.object?["accounts"]?.items ?? [] { lines += ["", "[harbour account]"] + Self.lines(account) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(_ node: Node?) -> [String] {
    (node?.object?.members ?? []).map { "\($0.key) = \($0.value.scalarText ?? "")" }
  }
}
