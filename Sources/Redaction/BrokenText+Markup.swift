import Documents

extension BrokenText {
  private static let names: Set<String> = [
    "plist", "dict", "array", "key", "string", "data", "date", "integer", "real", "true", "false", "xml", "DOCTYPE",
    "version", "encoding", "UTF", "PUBLIC", "DTD", "PLIST", "EN", "http", "www", "com", "DTDs", "PropertyList", "dtd",
    "0", "1", "8",
  ]

  func markup(_ redactor: inout DocumentRedactor, in text: String) -> String {
    var redacted = ""
    var (key, element): (String?, String?)
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("<!--") {
        let end = rest.firstRange(of: "-->")?.upperBound ?? rest.endIndex
        redacted += "<!--" + rest[..<end].filter(\.isNewline) + (rest[..<end].hasSuffix("-->") ? "-->" : "")
        rest = rest[end...]
      } else if first == "<" {
        let end = rest.dropFirst().firstIndex { $0 == ">" || $0 == "<" } ?? rest.endIndex
        let close = end < rest.endIndex && rest[end] == ">" ? rest.index(after: end) : end
        element = TextRun.split(String(rest[..<close])).first(where: \.isWord).map { String($0.text) }
        redacted += Self.tag(rest[..<close])
        rest = rest[close...]
      } else {
        let end = rest.firstIndex(of: "<") ?? rest.endIndex
        let value = String(rest[..<end])
        redacted += Self.value(value, element, key, &redactor)
        if element == "key" { key = value }
        if !value.allSatisfy(\.isWhitespace) { element = nil }
        rest = rest[end...]
      }
    }
    return redacted
  }

  /// A tag; only the words of property lists stay.
  private static func tag(_ text: Substring) -> String {
    // The document type of property lists names no one else.
    if text == documentType { return String(text) }
    return TextRun.split(String(text)).map { run in
      let isKnown = names.contains(String(run.text))
      return !run.isWord || isKnown ? String(run.text) : Filler.word(for: run.text)
    }.joined()
  }

  private static let documentType =
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
    + "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"

  private static func value(
    _ text: String, _ element: String?, _ key: String?, _ redactor: inout DocumentRedactor
  ) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
    guard start < end else { return text }
    let core = unescaped(String(text[start..<end]))
    let replaced =
      switch element {
      case "key": redactor.redact(key: core)
      case "data": redactor.encoded(core, at: nil) ?? redactor.freeText(core)
      default: redactor.redact(text: core, key: key, at: nil)
      }
    return text[..<start] + escaped(replaced) + text[end...]
  }

  private static let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]

  private static func unescaped(_ text: String) -> String {
    entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
