/// A place in the bytes of a text document, which must be valid UTF-8.
///
/// Reading past the end gives NUL, which no syntax allows, so that readers need no further check.
struct TextCursor {
  /// The whole file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte.
  var index: Int

  private let start: Int
  private var mark: Int
  private var line = 1
  private var column = 1

  /// Starts after the byte order mark, which belongs to no line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    self.start = start
    index = start
    mark = start
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte, or NUL at the end.
  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// The byte at a distance from the next one, or NUL after the end.
  func byte(after distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  /// Whether these bytes come next.
  func hasPrefix(_ prefix: StaticString) -> Bool {
    guard bytes.count - index >= prefix.utf8CodeUnitCount else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount where bytes[index + offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  /// Moves over blanks, tabulators and line ends. Gives whether there were any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let before = index
    while true {
      switch current {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return index > before
      }
    }
  }

  /// The text of a range that lies within the file.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the next byte stands. Linear over the whole file, because it only counts what is new since the last call.
  mutating func position() -> SourcePosition {
    while mark < index {
      let byte = bytes[mark]
      mark += 1
      if byte > 0x0D {
        if byte & 0xC0 != 0x80 { column += 1 }
      } else if byte == 0x0A || (byte == 0x0D && (mark == bytes.count || bytes[mark] != 0x0A)) {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// Where any byte stands: counts from the start, for faults only.
  func position(at offset: Int) -> SourcePosition {
    var cursor = TextCursor(bytes, start: start)
    cursor.index = min(offset, bytes.count)
    return cursor.position()
  }
}
