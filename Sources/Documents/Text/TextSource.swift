/// The bytes of a text document as valid UTF-8, whatever encoding the file has.
struct TextSource {
  /// Valid UTF-8, perhaps with a byte order mark.
  let bytes: [UInt8]
  /// Where the text starts, after a byte order mark.
  let start: Int
  /// What was converted.
  private(set) var trace = DecodeTrace()

  /// Checks size and encoding.
  ///
  /// - Parameter declared: The encoding that the text itself names. Marks and the caller know better.
  init(_ bytes: [UInt8], options: DecodingOptions, declared: TextEncoding? = nil) throws(InputFault) {
    try Self.checkSize(bytes.count, limits: options.limits)
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw .utf32 }
    let chosen = options.encoding
    let mark = bytes.starts(with: Self.mark) ? 3 : 0
    if let order = UTF16Transcoder.byteOrder(of: bytes) {
      if let chosen, !chosen.isUTF16 { throw .marked("UTF-16", not: chosen) }
      self.bytes = try UTF16Transcoder.utf8(from: bytes, at: 2, order: order)
      trace.remarks.append(Self.wide)
      start = 0
    } else if let chosen, case .utf16(let order) = chosen.form {
      guard mark == 0 else { throw .marked("UTF-8", not: chosen) }
      let usual: UTF16Transcoder.ByteOrder = bytes.first == 0 ? .big : .little
      self.bytes = try UTF16Transcoder.utf8(from: bytes, at: 0, order: order ?? usual)
      trace.remarks.append(Self.wide)
      start = 0
    } else if let encoding = chosen ?? (mark == 0 ? declared : nil), case .singleByte(let upper) = encoding.form {
      let isUTF8 = Self.isUTF8BeyondASCII(bytes)
      if isUTF8, chosen == nil { throw .twoEncodings(declared: encoding) }
      let text = try SingleByteText(bytes, from: mark, in: encoding, upper)
      self.bytes = text.utf8
      start = 0
      if isUTF8 { trace.remarks.append(.looksLikeUTF8(encoding)) }
      trace.remarks += chosen == nil ? Self.declared(encoding, text) : text.remarks(encoding)
    } else {
      self.bytes = bytes
      start = mark
      try Self.checkUTF8(bytes, start: mark)
      if let declared, chosen == nil, declared.upperHalf != nil { trace.remarks.append(.markOverrules(declared)) }
    }
  }

  /// Gives a reader the bytes and the text's start.
  func read<Result>(
    _ body: (TextCursor) throws(InputFault) -> Result
  ) throws(InputFault) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(InputFault) -> Result in
      try body(TextCursor(buffer, start: start))
    }
  }

  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Refuses files beyond the limit.
  static func checkSize(_ count: Int, limits: Limits) throws(InputFault) {
    guard count <= limits.bytes else {
      throw InputFault(
        .tooLarge,
        summary: "The document has \(count) bytes; at most \(limits.bytes) are read.",
        remedy: "Split the document, or raise the limit on bytes.")
    }
  }

  private static let wide = DecodeRemark(
    "The file is in UTF-16 and was read as UTF-8; positions count the characters of the file.")

  private static func declared(_ encoding: TextEncoding, _ text: SingleByteText) -> [DecodeRemark] {
    text.places.isEmpty
      ? [] : [DecodeRemark("The file says that it is in \(encoding.name), and was read so.")]
  }

  private static func isUTF8BeyondASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      UTF8Validation.firstInvalidOffset(in: buffer) == nil && buffer.contains { $0 >= 0x80 }
    }
  }

  private static func checkUTF8(_ bytes: [UInt8], start: Int) throws(InputFault) {
    let fault: InputFault? = bytes.withUnsafeBufferPointer { buffer in
      guard let offset = UTF8Validation.firstInvalidOffset(in: buffer) else { return nil }
      return .invalidUTF8(at: TextCursor(buffer, start: start).position(at: offset), offset: offset, in: bytes)
    }
    if let fault { throw fault }
  }
}
