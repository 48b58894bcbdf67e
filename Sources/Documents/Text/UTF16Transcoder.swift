/// Converts UTF-16 files into UTF-8.
enum UTF16Transcoder {
  /// Which byte of a code unit comes first.
  enum ByteOrder: Hashable {
    case little
    case big
  }

  /// The byte order that a byte order mark names.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    return nil
  }

  /// The text from an offset on in UTF-8.
  static func utf8(from bytes: [UInt8], at start: Int, order: ByteOrder) throws(InputFault) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var index = start
    while index < bytes.count {
      guard let scalar = scalar(in: bytes, at: &index, order: order), let encoded = UTF8.encode(scalar) else {
        throw invalid(after: text, offset: index)
      }
      text.append(contentsOf: encoded)
    }
    return text
  }

  private static func scalar(in bytes: [UInt8], at index: inout Int, order: ByteOrder) -> Unicode.Scalar? {
    guard let first = unit(in: bytes, at: index, order: order) else { return nil }
    guard UTF16.isLeadSurrogate(first) else {
      guard let scalar = Unicode.Scalar(first) else { return nil }
      index += 2
      return scalar
    }
    guard let second = unit(in: bytes, at: index + 2, order: order), UTF16.isTrailSurrogate(second) else { return nil }
    index += 4
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private static func unit(in bytes: [UInt8], at index: Int, order: ByteOrder) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return order == .little ? second << 8 | first : first << 8 | second
  }

  private static func invalid(after text: [UInt8], offset: Int) -> InputFault {
    let position = text.withUnsafeBufferPointer { TextCursor($0, start: 0).position(at: text.count) }
    return InputFault(
      .invalidText, at: position,
      summary: "The bytes at offset \(offset) are not valid UTF-16.",
      remedy: "Save the file in UTF-8.")
  }
}
