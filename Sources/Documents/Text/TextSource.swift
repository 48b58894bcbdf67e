/// The bytes of a text document as valid UTF-8, whatever Unicode encoding the file has.
struct TextSource {
  /// Valid UTF-8, perhaps with a byte order mark.
  let bytes: [UInt8]
  /// Where the text starts, after a byte order mark.
  let start: Int
  /// What was converted.
  let trace: DecodeTrace

  /// Checks size and encoding.
  init(_ bytes: [UInt8], limits: Limits) throws(InputFault) {
    try Self.checkSize(bytes.count, limits: limits)
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw Self.utf32 }
    var trace = DecodeTrace()
    if let order = UTF16Transcoder.byteOrder(of: bytes) {
      self.bytes = try UTF16Transcoder.utf8(from: bytes, order: order)
      start = 0
      trace.remarks.append(
        DecodeRemark("The file is in UTF-16 and was read as UTF-8; positions count the characters of the file."))
    } else {
      start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      self.bytes = bytes
      try Self.checkUTF8(bytes, start: start)
    }
    self.trace = trace
  }

  /// Gives a reader the bytes and the text's start.
  func read<Result>(
    _ body: (TextCursor) throws(InputFault) -> Result
  ) throws(InputFault) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(InputFault) -> Result in
      try body(TextCursor(buffer, start: start))
    }
  }

  /// Refuses files beyond the limit.
  static func checkSize(_ count: Int, limits: Limits) throws(InputFault) {
    guard count <= limits.bytes else {
      throw InputFault(
        .tooLarge,
        summary: "The document has \(count) bytes; at most \(limits.bytes) are read.",
        remedy: "Split the document, or raise the limit on bytes.")
    }
  }

  private static func checkUTF8(_ bytes: [UInt8], start: Int) throws(InputFault) {
    let fault: InputFault? = bytes.withUnsafeBufferPointer { buffer in
      guard let offset = UTF8Validation.firstInvalidOffset(in: buffer) else { return nil }
      return InputFault(
        .invalidText, at: TextCursor(buffer, start: start).position(at: offset),
        summary: "The byte at offset \(offset) is not valid UTF-8.",
        remedy: "Save the file in UTF-8.")
    }
    if let fault { throw fault }
  }

  private static let utf32 = InputFault(
    .unsupportedEncoding,
    summary: "The document is in UTF-32.",
    remedy: "Save the file in UTF-8.")
}
