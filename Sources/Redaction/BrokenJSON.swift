import Documents

/// Redacts JSON whose syntax is broken, piece by piece.
struct BrokenJSON {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// The key that the next value belongs to.
  private var key: String?
  /// Of each list and object around, whether it is a list: its values all belong to its key.
  private var isList: [Bool] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func redacted(by redactor: inout DocumentRedactor) -> [UInt8] {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        string(&redactor)
      } else if Self.isMark(bytes[index]) {
        mark(bytes[index])
      } else {
        word(&redactor)
      }
    }
    return output
  }

  /// What parts values.
  private static func isMark(_ byte: UInt8) -> Bool { BrokenValue.isBlank(byte) || "{}[]:,\"".utf8.contains(byte) }

  private mutating func mark(_ byte: UInt8) {
    output.append(byte)
    index += 1
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): isList.append(byte == UInt8(ascii: "["))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = isList.popLast()
    case UInt8(ascii: ",") where isList.last != true: key = nil
    default: break
    }
  }

  /// Whether a colon follows.
  private func isKey() -> Bool {
    bytes[index...].first { !BrokenValue.isBlank($0) } == UInt8(ascii: ":")
  }

  /// A string; without a mark at its end it goes to the end of its line.
  private mutating func string(_ redactor: inout DocumentRedactor) {
    let start = index + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    end = min(end, bytes.count)
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    index = isClosed ? end + 1 : end
    let value = BrokenStrings.value(bytes[start..<end])
    output.append(UInt8(ascii: "\""))
    output += value.bytes(BrokenStrings.escaped(replaced(value.text, &redactor)))
    if isClosed { output.append(UInt8(ascii: "\"")) }
  }

  private mutating func replaced(_ text: String, _ redactor: inout DocumentRedactor) -> String {
    if isKey() {
      key = text
      return redactor.redact(brokenKey: text)
    }
    defer {
      let name = text.prefix { $0 != ":" && !$0.isWhitespace }
      if redactor.mayBeKey(String(name)) { key = String(name) }
    }
    return redactor.redact(broken: text, key: key)
  }

  /// What stands outside of strings: a number, a word of the syntax; any other word is data.
  private mutating func word(_ redactor: inout DocumentRedactor) {
    let end = bytes[index...].firstIndex(where: Self.isMark) ?? bytes.count
    let value = BrokenValue.text(bytes[index..<end])
    index = end
    output += value.bytes(self.word(value.text, &redactor))
  }

  private mutating func word(_ text: String, _ redactor: inout DocumentRedactor) -> String {
    if ["true", "false", "null"].contains(text) { return text }
    if let number = Self.number(text) { return redactor.redact(broken: number, key: key) }
    let replaced = self.replaced(text, &redactor)
    let word = String(decoding: replaced.utf8.filter { !Self.isMark($0) }, as: UTF8.self)
    // What was no number is none afterwards.
    return Self.number(word) == nil ? word : "0" + word
  }

  private static func number(_ text: String) -> Number? {
    guard text.utf8.count < 4096, let node = try? JSONCodec().decode(Array("[\(text)]".utf8)).node,
      case .number(let number)? = node.items?.first?.value
    else { return nil }
    return number
  }
}
