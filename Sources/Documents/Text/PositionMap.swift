/// Where the characters of a text stand in the file that holds it escaped, as text of an XML element or of JSON.
///
/// It keeps the places where lines begin and where escapes shift columns, and nothing for plain stretches.
struct PositionMap {
  private struct Shift {
    let inner: SourcePosition
    let outer: SourcePosition
  }

  private var shifts: [Shift] = []
  private var inner = Counter()
  private var isFirst = true

  /// Follows the text that starts in a file.
  ///
  /// - Parameters:
  ///   - file: The whole file, without byte order mark.
  ///   - start: Where the value starts: the tag of its element, or its quote.
  init(file: String, start: SourcePosition, isXML: Bool) {
    var walk = EscapedWalk(file: file, start: start, isXML: isXML)
    while let (scalar, place) = walk.next() { add(scalar, at: place) }
    // The end of the text, for faults of unfinished documents.
    shifts.append(Shift(inner: inner.position, outer: walk.position))
  }

  private mutating func add(_ scalar: Unicode.Scalar, at place: SourcePosition) {
    if isFirst, scalar == "\u{FEFF}" { return }
    isFirst = false
    inner.settle(before: scalar)
    let here = inner.position
    if moved(here) != place { shifts.append(Shift(inner: here, outer: place)) }
    inner.count(scalar)
  }

  /// The place in the file of a place in the text.
  func moved(_ position: SourcePosition) -> SourcePosition? {
    guard let shift = last(before: position), shift.inner.line == position.line else { return nil }
    return SourcePosition(line: shift.outer.line, column: shift.outer.column + position.column - shift.inner.column)
  }

  private func last(before position: SourcePosition) -> Shift? {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      let found = shifts[middle].inner
      if (found.line, found.column) <= (position.line, position.column) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : shifts[low - 1]
  }

  /// Counts lines and columns as ``TextCursor`` does.
  struct Counter {
    private var line = 1
    private var column = 1
    private var followsReturn = false

    var position: SourcePosition { SourcePosition(line: line, column: column) }

    /// A carriage return ends a line unless a line feed follows.
    mutating func settle(before scalar: Unicode.Scalar) {
      if followsReturn, scalar != "\n" { (line, column) = (line + 1, 1) }
      followsReturn = false
    }

    mutating func count(_ scalar: Unicode.Scalar) {
      if scalar == "\n" {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
        followsReturn = scalar == "\r"
      }
    }
  }
}
