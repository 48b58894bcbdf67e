/// The grammar of number text: what JSON allows, which every writer can write and every reader brings others into.
enum NumberText {
  /// What a scan found.
  enum Scan {
    case number(end: Int, isInteger: Bool)
    case malformed(at: Int)
  }

  /// Reads a JSON number.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Scan {
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    guard skipDigits(bytes, &index) else { return .malformed(at: index) }
    if bytes[digits] == UInt8(ascii: "0"), index > digits + 1 { return .malformed(at: digits) }
    var isInteger = true
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      guard skipDigits(bytes, &index) else { return .malformed(at: index) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard skipDigits(bytes, &index) else { return .malformed(at: index) }
    }
    return .number(end: index, isInteger: isInteger)
  }

  /// Whether 64 bits hold a number that follows the grammar.
  static func isInRange(_ text: String, isInteger: Bool) -> Bool {
    if isInteger { return text.utf8.count <= 18 || Int(text) != nil }
    if text.utf8.count < 300, !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) { return true }
    return Double(text)?.isFinite == true
  }

  /// Whether writers may write the text: it follows the grammar and fits in 64 bits.
  static func isWritable(_ text: String) -> Bool {
    var copy = text
    let scan = copy.withUTF8 { bytes in (Self.scan(bytes, from: 0), bytes.count) }
    guard case (.number(let end, let isInteger), let count) = scan, end == count else { return false }
    return isInRange(text, isInteger: isInteger)
  }

  private static func skipDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index > start
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
