import Documents

/// Looks over BER before it is parsed, so that time and memory stay small whatever the bytes say.
///
/// The parser makes a record for each value. Millions of values of two bytes would become gigabytes.
struct EncodingScan {
  /// Signed profiles have some hundred values for certificates, and one for each kilobyte of streamed content.
  static let mostValues = 250_000
  /// The parser's own limit.
  static let deepest = 48

  private let bytes: [UInt8]
  private var index: Int
  /// Where the open values end; -1 for those that end with two zero bytes.
  private var ends: [Int] = []
  private var values = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The bytes of the first value; what follows it is padding.
  ///
  /// - Throws: ``InputFault`` if the value is cut off, or holds too many values or levels.
  static func firstValue(of bytes: [UInt8]) throws(InputFault) -> ArraySlice<UInt8> {
    var scan = EncodingScan(bytes)
    repeat { try scan.step() } while !scan.ends.isEmpty
    return bytes[..<scan.index]
  }

  /// Takes the head of a value, with the bytes of one that holds no others, and leaves values that end.
  private mutating func step() throws(InputFault) {
    if ends.last == -1, index + 1 < bytes.count, bytes[index] == 0, bytes[index + 1] == 0 {
      index += 2
      ends.removeLast()
    } else {
      try takeHead()
    }
    while let end = ends.last, end >= 0, index >= end {
      guard index == end else { throw .brokenMessage }
      ends.removeLast()
    }
  }

  private mutating func takeHead() throws(InputFault) {
    values += 1
    guard values <= Self.mostValues else { throw .tooManyParts }
    let tag = try next()
    if tag & 0x1F == 0x1F {
      var count = 0
      repeat { count += 1 } while try next() & 0x80 != 0 && count < 4
    }
    let isConstructed = tag & 0x20 != 0
    guard let length = try length() else {
      guard isConstructed else { throw .brokenMessage }
      return try open(-1)
    }
    let limit = ends.last { $0 >= 0 } ?? bytes.count
    guard length <= limit - index else { throw .brokenMessage }
    if isConstructed {
      if length > 0 { try open(index + length) }
    } else {
      index += length
    }
  }

  private mutating func open(_ end: Int) throws(InputFault) {
    guard ends.count < Self.deepest else { throw .tooDeepMessage }
    ends.append(end)
  }

  /// The length; nil if the value ends with two zero bytes.
  private mutating func length() throws(InputFault) -> Int? {
    let first = try next()
    guard first & 0x80 != 0 else { return Int(first) }
    guard first != 0x80 else { return nil }
    guard first & 0x7F <= 8 else { throw .brokenMessage }
    var length = 0
    for _ in 0..<(first & 0x7F) {
      guard length < 1 << 40 else { throw .brokenMessage }
      length = length << 8 | Int(try next())
    }
    return length
  }

  private mutating func next() throws(InputFault) -> UInt8 {
    guard index < bytes.count else { throw .brokenMessage }
    defer { index += 1 }
    return bytes[index]
  }
}
