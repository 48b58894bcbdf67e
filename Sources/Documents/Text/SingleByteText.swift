/// Text in an encoding with one byte for each character, brought into UTF-8.
struct SingleByteText {
  /// The text in UTF-8.
  private(set) var utf8: [UInt8] = []
  /// Where characters beyond ASCII begin: the offset in the file, and in the text.
  private(set) var places: [(offset: Int, index: Int)] = []

  /// - Throws: ``InputFault`` with the offset of a byte that is no character.
  init(_ bytes: [UInt8], from start: Int, in encoding: TextEncoding, _ upper: [UInt16]) throws(InputFault) {
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var wasUpper = false
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        utf8.append(byte)
        wasUpper = false
        continue
      }
      guard let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]), scalar != "\0", let encoded = UTF8.encode(scalar)
      else { throw Self.noCharacter(at: offset, after: utf8, in: encoding) }
      if !wasUpper { places.append((offset, utf8.count)) }
      utf8.append(contentsOf: encoded)
      wasUpper = true
    }
  }

  /// A remark for each place, and one for those that are too many to be listed.
  func remarks(_ encoding: TextEncoding) -> [DecodeRemark] {
    let positions = utf8.withUnsafeBufferPointer { buffer in
      var cursor = TextCursor(buffer, start: 0)
      return places.prefix(Self.mostListed).map { place in
        cursor.index = place.index
        return (place.offset, cursor.position())
      }
    }
    let listed = positions.map { offset, position in
      DecodeRemark("The text from offset \(offset) on was read as \(encoding.name).", at: position)
    }
    let more = places.count - Self.mostListed
    guard more > 0 else { return listed }
    return listed + [DecodeRemark("\(more) more \(more == 1 ? "place was" : "places were") read as \(encoding.name).")]
  }

  private static let mostListed = 50

  private static func noCharacter(at offset: Int, after text: [UInt8], in encoding: TextEncoding) -> InputFault {
    let position = text.withUnsafeBufferPointer { TextCursor($0, start: 0).position(at: text.count) }
    return InputFault(
      .invalidText, at: position,
      summary: "The byte at offset \(offset) is no printable character of \(encoding.name).",
      remedy: encoding == .latin1
        ? "Give --encoding windows-1252 if the file comes from Windows, or save it in UTF-8."
        : "Save the file in UTF-8.")
  }
}
