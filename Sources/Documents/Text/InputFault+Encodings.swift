extension InputFault {
  /// Bytes that are no UTF-8, with the encoding that they may be in.
  ///
  /// - Parameters:
  ///   - offset: Their place in the file.
  ///   - bytes: Some of the file; they stand there at `start`, which is `offset` in the whole file.
  ///   - option: What names an encoding on the command line.
  package static func invalidUTF8(
    at position: SourcePosition?, offset: Int, in bytes: [UInt8], from start: Int? = nil, option: String = "--encoding"
  ) -> InputFault {
    InputFault(
      .invalidText, at: position, summary: "The byte at offset \(offset) is not valid UTF-8.",
      remedy: "Save the file in UTF-8. \(TextEncoding.likely(of: bytes, from: start ?? offset, option))")
  }

  /// An encoding without a reader.
  static let utf32 = InputFault(
    .unsupportedEncoding, summary: "The document is in UTF-32.", remedy: "Save the file in UTF-8.")

  /// The mark at the start of a file and the caller say two things.
  package static func marked(
    _ mark: String, not chosen: TextEncoding, option: String = "--encoding"
  ) -> InputFault {
    InputFault(
      .unsupportedEncoding,
      summary: "The file starts with the byte order mark of \(mark), and is not in \(chosen.name).",
      remedy: "Leave \(option) out: the mark tells the encoding.")
  }

  /// The declaration of a file and its bytes say two things.
  static func twoEncodings(declared: TextEncoding) -> InputFault {
    InputFault(
      .unsupportedEncoding, summary: "The file says that it is in \(declared.name), but its bytes are valid UTF-8.",
      remedy: "Look at a name with an accent, and say what is right with --encoding utf-8 or --encoding "
        + "\(declared.words[0]).")
  }
}

extension TextEncoding {
  /// What to do with text that is no UTF-8.
  fileprivate static func likely(of bytes: [UInt8], from offset: Int, _ option: String) -> String {
    if bytes.prefix(64).contains(0) { return "If it is in UTF-16 without a mark, give \(option) utf-16." }
    let isWindows = bytes[offset...].prefix(1 << 16).contains { (0x80...0x9F).contains($0) }
    let encoding = isWindows ? windows1252 : latin1
    return "If it is in \(encoding.name), give \(option) \(encoding.words[0])."
  }
}

extension DecodeRemark {
  /// The caller names an encoding, and the bytes look like another.
  static func looksLikeUTF8(_ chosen: TextEncoding) -> DecodeRemark {
    DecodeRemark(
      irregular: "The file was read as \(chosen.name), as asked for; its bytes are valid UTF-8.", at: nil,
      remedy: "If names with accents look wrong, leave --encoding out.")
  }

  /// A mark and a declaration say two things; the mark is certain.
  static func markOverrules(_ declared: TextEncoding) -> DecodeRemark {
    DecodeRemark(
      irregular:
        "The file says that it is in \(declared.name), and starts with the mark of UTF-8, in which it was read.",
      at: nil, remedy: "Write encoding=\"UTF-8\" into the XML declaration.")
  }
}
