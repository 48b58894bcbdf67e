/// Finds the comments that have a line to themselves, because libyaml does not hand them out.
struct YAMLComments {
  /// The lines, from 1, of scalars that go over several lines: a `#` in them is text.
  let covered: [ClosedRange<Int>]

  /// The comments of a file in their order. Comments behind a value are not among them: where those start, only a
  /// whole scanner could tell.
  func find(in cursor: TextCursor) -> [DocumentComment] {
    var found: [DocumentComment] = []
    var ranges = covered[...]
    var line = 1
    var start = cursor.index
    while start < cursor.bytes.count {
      let end = Self.endOfLine(from: start, in: cursor.bytes)
      while let first = ranges.first, first.upperBound < line { ranges.removeFirst() }
      if ranges.first?.contains(line) != true, let comment = Self.comment(cursor, start..<end, line) {
        found.append(comment)
      }
      start = Self.startOfNextLine(after: end, in: cursor.bytes)
      line += 1
    }
    return found
  }

  private static func comment(_ cursor: TextCursor, _ line: Range<Int>, _ number: Int) -> DocumentComment? {
    guard let mark = line.first(where: { cursor.bytes[$0] != 0x20 }), cursor.bytes[mark] == UInt8(ascii: "#") else {
      return nil
    }
    let position = SourcePosition(line: number, column: mark - line.lowerBound + 1)
    return DocumentComment(text: cursor.text((mark + 1)..<line.upperBound), position: position)
  }

  private static func endOfLine(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  private static func startOfNextLine(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
