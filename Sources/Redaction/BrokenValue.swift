import Documents

/// One value of a broken document: its text, and what is broken inside of it.
struct BrokenValue {
  /// The text, as far as it can be read.
  let text: String
  /// The line of the text that a fault stands in, counted from none, and bytes with the same fault that tell nothing.
  let fault: (line: Int, bytes: [UInt8])?

  /// White space of documents.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Bytes as text; what is no UTF-8 is read byte by byte.
  static func text(_ bytes: ArraySlice<UInt8>) -> BrokenValue {
    if let text = String(validating: bytes, as: UTF8.self) { return BrokenValue(text: text, fault: nil) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    let valid = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
    return BrokenValue(text: String(text), fault: (valid.count { $0 == "\n" }, [0xFC, 0x2D]))
  }

  /// What stands for the value: as many lines, with the fault in the line where it was.
  ///
  /// - Parameter replaced: The text that takes its place, escaped.
  func bytes(_ replaced: String) -> [UInt8] {
    let count = text.utf8.count { $0 == 0x0A } + 1
    var lines = replaced.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    while lines.count < count { lines.append([]) }
    lines = lines[..<(count - 1)] + [Array(lines[(count - 1)...].joined(separator: [0x20]))]
    if let fault { lines[min(fault.line, count - 1)].insert(contentsOf: fault.bytes, at: 0) }
    return Array(lines.joined(separator: [0x0A]))
  }
}

extension DocumentRedactor {
  /// A value of a broken document. Which key it belongs to is a guess there, so that the map tells no more than what stands
  /// under a key for addresses, names and the like.
  mutating func redact(broken text: String, key: String?) -> String {
    pseudonyms.isNoting = key.flatMap { words.roles[$0] }.map { $0 < .binary } ?? false
    defer { pseudonyms.isNoting = true }
    return redact(text: text, key: key, at: nil)
  }

  /// A number of a broken document.
  mutating func redact(broken number: Number, key: String?) -> String {
    pseudonyms.isNoting = false
    defer { pseudonyms.isNoting = true }
    return redact(number, nil, key: key).text
  }

  /// A key of a broken document.
  mutating func redact(brokenKey key: String) -> String {
    pseudonyms.isNoting = false
    defer { pseudonyms.isNoting = true }
    return redact(key: key)
  }

  /// Whether a text that stands as a value may be a key that lost its marks.
  func mayBeKey(_ text: String) -> Bool {
    text.utf8.count <= 64 && (words.keys.contains(text.lowercased()) || !text.holdsBlank && isSecret(nil, text))
  }
}
