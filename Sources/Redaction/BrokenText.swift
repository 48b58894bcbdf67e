import Documents

/// A document whose syntax is broken, as text whose values can be told from its marks all the same.
struct BrokenText {
  private let text: String
  private let isMarkup: Bool

  /// Nil unless the bytes are UTF-8 and begin as JSON or XML.
  init?(_ bytes: [UInt8]) {
    guard
      let text = String(
        validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    else { return nil }
    let first = text.first { !$0.isWhitespace }
    guard let first, "{[<".contains(first), !text.unicodeScalars.contains("\0") else { return nil }
    self.text = text
    isMarkup = first == "<"
  }

  /// The syntax.
  var syntax: String { isMarkup ? "plist" : "json" }

  /// What is broken in a text of the same syntax.
  func fault(in bytes: [UInt8], limits: Limits) -> InputFault? {
    do throws(InputFault) {
      if isMarkup {
        _ = try PropertyListCodec().decode(bytes, limits: limits)
      } else {
        _ = try JSONCodec().decode(bytes, limits: limits)
      }
      return nil
    } catch {
      return error
    }
  }

  /// The text with other values.
  func redacted(by redactor: inout DocumentRedactor) -> String {
    isMarkup ? markup(&redactor, in: text) : json(&redactor)
  }

  private func json(_ redactor: inout DocumentRedactor) -> String {
    var redacted = ""
    var key: String?
    var rest = text[...]
    while let first = rest.first {
      guard first == "\"" else {
        let end = rest.firstIndex(of: "\"") ?? rest.endIndex
        redacted += Self.bare(rest[..<end], &redactor)
        rest = rest[end...]
        continue
      }
      let end = Self.endOfString(rest)
      let isClosed = end > rest.index(after: rest.startIndex) && rest[..<end].last == "\""
      let inner = Self.unescaped(rest[..<end].dropFirst().dropLast(isClosed ? 1 : 0))
      rest = rest[end...]
      let isKey = rest.first { !$0.isWhitespace } == ":"
      if isKey { key = inner }
      let replaced = isKey ? redactor.redact(key: inner) : redactor.redact(text: inner, key: key, at: nil)
      redacted += "\"" + Self.escaped(replaced) + (isClosed ? "\"" : "")
    }
    return redacted
  }

  /// Where a string ends that begins here: behind its quotation mark, or before the end of its line.
  private static func endOfString(_ rest: Substring) -> Substring.Index {
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      let character = rest[index]
      if character.isNewline { return index }
      if !isEscaped, character == "\"" { return rest.index(after: index) }
      isEscaped = character == "\\" && !isEscaped
    }
    return rest.endIndex
  }

  /// What stands outside of strings: marks, numbers, words of the syntax; any other word is data.
  private static func bare(_ text: Substring, _ redactor: inout DocumentRedactor) -> String {
    TextRun.split(String(text)).map { run in
      let word = String(run.text)
      if !run.isWord || ["true", "false", "null"].contains(word) { return word }
      if word.allSatisfy({ $0.isASCII && $0.isNumber }) { return word.count < 6 ? word : redactor.digits(word) }
      return Filler.word(for: word)
    }.joined()
  }

  private static func unescaped(_ text: Substring) -> String {
    let quoted = Array("\"\(text)\"".utf8)
    return (try? JSONCodec().decode(quoted).node.text) ?? String(text)
  }

  private static func escaped(_ text: String) -> String {
    guard let bytes = try? JSONCodec(isCompact: true).encode(.string(text)) else { return "" }
    return String(decoding: bytes.dropLast(2).dropFirst(), as: UTF8.self)
  }
}
