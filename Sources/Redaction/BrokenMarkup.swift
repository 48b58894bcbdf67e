import Documents

/// Redacts a property list whose syntax is broken, piece by piece.
struct BrokenMarkup {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// The key that the next value belongs to.
  private var key: String?
  /// The element that text stands in.
  private var element: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func redacted(by redactor: inout DocumentRedactor) -> [UInt8] {
    while index < bytes.count {
      if begins("<!--") {
        comment()
      } else if begins("<![CDATA[") {
        section(&redactor)
      } else if bytes[index] == UInt8(ascii: "<") {
        tag(&redactor)
      } else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        value(bytes[index..<end], isEscaped: true, &redactor)
        index = end
      }
    }
    return output
  }

  private func begins(_ mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

  /// What stands up to a mark, and whether the mark is there; the index moves behind it.
  private mutating func inside(_ begin: String, _ end: String) -> (content: ArraySlice<UInt8>, isClosed: Bool) {
    let start = index + begin.utf8.count
    let mark = Array(end.utf8)
    var place = start
    while place < bytes.count, bytes[place] != mark[0] || !bytes[place...].starts(with: mark) { place += 1 }
    let isClosed = place < bytes.count
    index = isClosed ? place + mark.count : bytes.count
    return (bytes[start..<place], isClosed)
  }

  /// A comment is left out, and its lines stay.
  private mutating func comment() {
    let (content, isClosed) = inside("<!--", "-->")
    output += "<!--".utf8
    output += content.filter { $0 == 0x0A || $0 == 0x0D }
    if isClosed { output += "-->".utf8 }
  }

  private mutating func section(_ redactor: inout DocumentRedactor) {
    let (content, isClosed) = inside("<![CDATA[", "]]>")
    output += "<![CDATA[".utf8
    value(content, isEscaped: false, &redactor)
    if isClosed { output += "]]>".utf8 }
  }

  /// A tag; only the words of property lists stay.
  private mutating func tag(_ redactor: inout DocumentRedactor) {
    let stop = bytes[(index + 1)...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") } ?? bytes.count
    let end = stop < bytes.count && bytes[stop] == UInt8(ascii: ">") ? stop + 1 : stop
    let tag = BrokenValue.text(bytes[index..<end])
    let isEnd = begins("</")
    index = end
    let runs = TextRun.split(tag.text)
    element = isEnd ? nil : runs.first(where: \.isWord).map { String($0.text) }
    // The document type of property lists names no one else.
    if tag.text == Self.documentType {
      output += tag.text.utf8
      return
    }
    var replaced = ""
    for run in runs { replaced += run.isWord ? Self.word(run.text, &redactor) : String(run.text) }
    output += tag.bytes(replaced)
  }

  private static func word(_ word: Substring, _ redactor: inout DocumentRedactor) -> String {
    if names.contains(String(word)) { return String(word) }
    _ = redactor.pseudonyms.number(of: String(word), .other)
    return Filler.word(for: word)
  }

  private static let names: Set<String> = [
    "plist", "dict", "array", "key", "string", "data", "date", "integer", "real", "true", "false", "xml", "DOCTYPE",
    "ENTITY", "version", "encoding", "UTF", "ISO", "8859", "PUBLIC", "DTD", "PLIST", "EN", "http", "www", "com", "DTDs",
    "PropertyList", "dtd", "0", "1", "8",
  ]

  private static let documentType =
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
    + "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"

  /// Text between tags; white space around it stays.
  private mutating func value(_ content: ArraySlice<UInt8>, isEscaped: Bool, _ redactor: inout DocumentRedactor) {
    guard let start = content.firstIndex(where: { !BrokenValue.isBlank($0) }),
      let end = content.lastIndex(where: { !BrokenValue.isBlank($0) }).map({ $0 + 1 })
    else {
      output += content
      return
    }
    let core = content[start..<end]
    let value = isEscaped ? BrokenEntities.value(core) : BrokenValue.text(core)
    let replaced = self.replaced(value.text, &redactor)
    output += content[..<start]
    output += value.bytes(isEscaped ? BrokenEntities.escaped(replaced) : replaced)
    output += content[end...]
  }

  private mutating func replaced(_ text: String, _ redactor: inout DocumentRedactor) -> String {
    if element == "key" {
      key = text
      return redactor.redact(brokenKey: text)
    }
    defer { if redactor.mayBeKey(text) { key = text } }
    switch element {
    case "integer", "real":
      if let number = Number(canonical: text) { return redactor.redact(broken: number, key: key) }
    case "date":
      if Timestamps.isDate(text) { return redactor.isSecret(nil, key) ? Self.anyDate : text }
    case "data":
      if let bytes = Base64.decode(text) {
        let redacted = redactor.redact(bytes, isSecret: redactor.isSecret(nil, key), at: nil)
        return DocumentRedactor.broken(Base64.text(redacted), like: text)
      }
    default: break
    }
    return redactor.redact(broken: text, key: key)
  }

  private static let anyDate = "2001-01-01T00:00:00Z"
}
