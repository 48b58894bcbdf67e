/// Builds nodes from JSON in one pass.
struct JSONReader {
  var cursor: TextCursor
  var budget: ReadingBudget
  /// Holds the text of strings that have escapes.
  var unescaped: [UInt8] = []
  private let options: DecodingOptions
  /// What was repaired so far.
  var repairs: [DecodeRemark] = []

  init(_ cursor: TextCursor, options: DecodingOptions) {
    self.cursor = cursor
    budget = ReadingBudget(options.limits)
    self.options = options
  }

  private var isLenient: Bool { options.isLenient && repairs.count < DecodingOptions.mostRepairs }

  /// Reads the only value of the file.
  mutating func readDocument() throws(InputFault) -> Node {
    skipSpace()
    guard !cursor.isAtEnd else { throw .emptyDocument }
    let node = try readValue()
    skipSpace()
    guard cursor.isAtEnd else { throw trailingText() }
    return node
  }

  private mutating func readValue() throws(InputFault) -> Node {
    let position = cursor.position()
    try budget.countNode(at: position)
    switch cursor.current {
    case UInt8(ascii: "\""): return Node(.string(try readString()), at: position)
    case UInt8(ascii: "{"): return Node(.object(try readObject(at: position)), at: position)
    case UInt8(ascii: "["): return Node(.array(try readArray(at: position)), at: position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return Node(.number(try readNumber(at: position)), at: position)
    default: return Node(try readWord(), at: position)
    }
  }

  private mutating func readObject(at position: SourcePosition) throws(InputFault) -> Object {
    try budget.descend(at: position)
    cursor.index += 1
    var list = MemberList()
    skipSpace()
    if !skip(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        if passesLastComma(before: UInt8(ascii: "}")) { break }
        try readMember(into: &list)
        skipSpace()
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "}")) else { throw expected("a comma or }", after: "a member", of: position) }
    }
    budget.ascend()
    return list.object
  }

  private mutating func readMember(into list: inout MemberList) throws(InputFault) {
    guard cursor.current == UInt8(ascii: "\"") else { throw notAKey() }
    let position = cursor.position()
    let key = try readString()
    skipSpace()
    guard skip(UInt8(ascii: ":")) else { throw missingColon() }
    skipSpace()
    if let repair = try list.add(key, at: position, value: try readValue(), isLenient: isLenient) {
      repairs.append(repair)
    }
  }

  private mutating func readArray(at position: SourcePosition) throws(InputFault) -> [Node] {
    try budget.descend(at: position)
    cursor.index += 1
    var items: [Node] = []
    skipSpace()
    if !skip(UInt8(ascii: "]")) {
      repeat {
        skipSpace()
        if passesLastComma(before: UInt8(ascii: "]")) { break }
        items.append(try readValue())
        skipSpace()
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "]")) else { throw expected("a comma or ]", after: "an item", of: position) }
    }
    budget.ascend()
    return items
  }

  private mutating func readNumber(at position: SourcePosition) throws(InputFault) -> Number {
    switch NumberText.scan(cursor.bytes, from: cursor.index) {
    case .malformed(let offset): throw malformedNumber(at: offset)
    case .number(let end, let isInteger):
      let text = cursor.text(cursor.index..<end)
      cursor.index = end
      if Self.continuesWord(cursor.current) { throw malformedNumber(at: end) }
      guard NumberText.isInRange(text, isInteger: isInteger) else { throw .numberOutOfRange(at: position) }
      return Number(text: text)
    }
  }

  private mutating func readWord() throws(InputFault) -> Node.Value {
    let value: Node.Value
    let length: Int
    switch cursor.current {
    case UInt8(ascii: "t") where cursor.hasPrefix("true"): (value, length) = (.boolean(true), 4)
    case UInt8(ascii: "f") where cursor.hasPrefix("false"): (value, length) = (.boolean(false), 5)
    case UInt8(ascii: "n") where cursor.hasPrefix("null"): (value, length) = (.null, 4)
    default: throw notAValue()
    }
    if Self.continuesWord(cursor.byte(after: length)) { throw notAValue() }
    cursor.index += length
    return value
  }

  /// Moves over blanks, tabulators and line ends; lenient reading also over byte order marks.
  private mutating func skipSpace() {
    cursor.skipSpace()
    while cursor.current == 0xEF, isLenient, cursor.hasPrefix("\u{FEFF}") {
      repairs.append(.strayMark(at: cursor.position()))
      cursor.index += 3
      cursor.skipSpace()
    }
  }

  /// Whether a list or object ends where an item is due, which lenient reading allows.
  private mutating func passesLastComma(before bracket: UInt8) -> Bool {
    guard isLenient, cursor.current == bracket else { return false }
    repairs.append(DecodeRemark(repaired: "A comma before a closing bracket was passed over.", at: cursor.position()))
    return true
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard cursor.current == byte else { return false }
    cursor.index += 1
    return true
  }

  static func continuesWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
