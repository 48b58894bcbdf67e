/// The bytes of single objects in a binary property list.
enum BinaryPropertyListScalar {
  /// The object for a scalar node.
  static func bytes(of node: Node) throws(InputFault) -> [UInt8] {
    switch node.value {
    case .boolean(let value): return [value ? 0x09 : 0x08]
    case .number(let number): return try bytes(of: number)
    case .string(let text): return try bytes(of: text)
    case .data(let content): return marker(0x40, count: content.count) + content
    case .date(let text):
      guard let date = Timestamp(text) else { throw .unwritableDate }
      return bytes(0x33, date.interval.bitPattern)
    case .null, .array, .object:
      throw .unwritable(node.kind, in: "A property list", remedy: "Leave the value out, or choose another syntax.")
    }
  }

  /// The object for a text: ASCII where that is enough, else UTF-16.
  static func bytes(of text: String) throws(InputFault) -> [UInt8] {
    guard !text.utf8.contains(0) else { throw .nulInText(at: nil) }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return marker(0x50, count: text.utf8.count) + Array(text.utf8) }
    var bytes = marker(0x60, count: text.utf16.count)
    for unit in text.utf16 { append(UInt64(unit), size: 2, to: &bytes) }
    return bytes
  }

  /// A marker with a count, which overflows into an integer object.
  static func marker(_ type: UInt8, count: Int) -> [UInt8] {
    count < 15 ? [type | UInt8(count)] : [type | 0x0F] + integer(count)
  }

  /// The smallest of 1, 2, 4 and 8 bytes that holds a number.
  static func width(of number: Int) -> Int {
    switch number {
    case 0...0xFF: 1
    case 0...0xFFFF: 2
    case 0...0xFFFF_FFFF: 4
    default: 8
    }
  }

  /// Appends a number, most significant byte first.
  static func append(_ number: UInt64, size: Int, to bytes: inout [UInt8]) {
    for place in (0..<size).reversed() { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
  }

  private static func bytes(of number: Number) throws(InputFault) -> [UInt8] {
    guard NumberText.isWritable(number.text) else { throw .unwritableNumber }
    if let value = number.integer { return integer(value) }
    guard let value = Double(number.text) else { throw .unwritableNumber }
    return bytes(0x23, value.bitPattern)
  }

  private static func integer(_ value: Int) -> [UInt8] {
    let size = width(of: value)
    var bytes: [UInt8] = [0x10 | UInt8(size.trailingZeroBitCount)]
    append(UInt64(bitPattern: Int64(value)), size: size, to: &bytes)
    return bytes
  }

  private static func bytes(_ marker: UInt8, _ bits: UInt64) -> [UInt8] {
    var bytes = [marker]
    append(bits, size: 8, to: &bytes)
    return bytes
  }
}
