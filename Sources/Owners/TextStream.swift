import Documents

/// The text of a file as valid UTF-8, chunk by chunk, whatever Unicode encoding the file has.
///
/// What it keeps is never more than a chunk and a few bytes of a character that is cut in two.
final class TextStream {
  /// Bytes that are no text. Readers know the line; this knows the offset.
  struct Invalid: Error {
    let offset: Int
    let encoding: String
  }

  private enum Encoding {
    case utf8
    case utf16(isBigEndian: Bool)
    /// The characters of the bytes from 0x80.
    case singleByte([UInt16])
  }

  private let chunks: ByteChunks
  /// What the caller says of the encoding.
  private let chosen: TextEncoding?
  private var encoding: Encoding?
  private var pending: [UInt8] = []
  private var isAtEnd = false
  /// Bytes of the file before the pending ones.
  private var offset = 0
  /// A fault behind text that was still good; it is thrown when that text has been taken.
  private var fault: Invalid?

  init(_ chunks: @escaping ByteChunks, encoding: TextEncoding? = nil) {
    self.chunks = chunks
    chosen = encoding
  }

  /// The next text, never empty; nil at the end.
  func next() throws -> [UInt8]? {
    if let fault { throw fault }
    if encoding == nil { try detect() }
    while true {
      let text = decode()
      if !text.isEmpty { return text }
      if let fault { throw fault }
      guard try fill() else { return nil }
    }
  }

  /// The next text for a reader that stands at a position.
  ///
  /// - Throws: ``InputFault`` if the bytes there are no text, or whatever the chunks throw.
  func text(at position: @autoclosure () -> SourcePosition) throws -> [UInt8]? {
    do {
      return try next()
    } catch let invalid as Invalid {
      if invalid.encoding == TextEncoding.utf8.name {
        // What the encoding may be is guessed from the same bytes, however the file is cut.
        while pending.count < Self.inspected, try fill() {}
        throw InputFault.invalidUTF8(
          at: position(), offset: invalid.offset, in: Array(pending.prefix(Self.inspected)), from: 0,
          option: "--list-encoding")
      }
      throw InputFault(
        .invalidText, at: position(),
        summary: "The bytes at offset \(invalid.offset) are not valid \(invalid.encoding).",
        remedy: "Save the file in UTF-8.")
    }
  }

  /// Takes one more chunk; false at the end.
  private func fill() throws -> Bool {
    guard !isAtEnd else { return false }
    if let chunk = try chunks() {
      if pending.isEmpty { pending = chunk } else { pending += chunk }
    } else {
      isAtEnd = true
    }
    return !isAtEnd || !pending.isEmpty
  }

  /// Reads a byte order mark, and refuses what is no list.
  private func detect() throws {
    while pending.count < Self.inspected, try fill() {}
    try FileKind.refuse(pending)
    if pending.starts(with: [0xFF, 0xFE, 0, 0]) || pending.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw InputFault(
        .unsupportedEncoding, summary: "The file is in UTF-32.", remedy: "Save the file in UTF-8.")
    }
    try checkMark()
    if pending.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16(isBigEndian: false)
      drop(2)
    } else if pending.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16(isBigEndian: true)
      drop(2)
    } else {
      encoding = chosenEncoding ?? .utf8
      if pending.starts(with: [0xEF, 0xBB, 0xBF]) { drop(3) }
    }
  }

  /// As many bytes tell the kind of a file.
  private static let inspected = 512

  /// The encoding that the caller names.
  private var chosenEncoding: Encoding? {
    if let upper = chosen?.upperHalf { return .singleByte(upper) }
    guard let order = chosen?.utf16ByteOrder else { return nil }
    return .utf16(isBigEndian: order.isKnown ? order.isBigEndian : pending.first == 0)
  }

  /// A mark of UTF-16 is certain; the caller may not say otherwise.
  private func checkMark() throws(InputFault) {
    let isWide = pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF])
    if isWide, let chosen, chosen.utf16ByteOrder == nil {
      throw .marked("UTF-16", not: chosen, option: "--list-encoding")
    }
  }

  private func drop(_ count: Int) {
    pending.removeFirst(count)
    offset += count
  }

  /// Takes what is good of the pending bytes.
  private func decode() -> [UInt8] {
    guard !pending.isEmpty else { return [] }
    switch encoding {
    case .utf16(let isBigEndian): return decodeUTF16(isBigEndian)
    case .singleByte(let upper): return decodeSingleBytes(upper)
    case .utf8, nil: return decodeUTF8()
    }
  }

  private func decodeSingleBytes(_ upper: [UInt16]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pending.count)
    var taken = 0
    for byte in pending {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]), scalar != "\0" {
        text.append(contentsOf: String(scalar).utf8)
      } else {
        fault = Invalid(offset: offset + taken, encoding: chosen?.name ?? "")
        break
      }
      taken += 1
    }
    drop(taken)
    return text
  }

  private func decodeUTF8() -> [UInt8] {
    let bad = pending.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) }
    guard let bad else {
      defer { pending = [] }
      offset += pending.count
      return pending
    }
    let text = Array(pending[..<bad])
    drop(bad)
    if !mayContinue { fault = Invalid(offset: offset, encoding: "UTF-8") }
    return text
  }

  /// Whether the pending bytes may be the start of a character whose rest is in the next chunk.
  private var mayContinue: Bool {
    let length =
      switch pending[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    return !isAtEnd && pending.count < length
  }

  private func decodeUTF16(_ isBigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pending.count)
    var index = 0
    var isCut = false
    while index < pending.count, !isCut, fault == nil {
      switch scalar(at: index, isBigEndian) {
      case .scalar(let scalar, let length):
        text.append(contentsOf: String(scalar).utf8)
        index += length
      case .cut: isCut = true
      case .invalid: fault = Invalid(offset: offset + index, encoding: "UTF-16")
      }
    }
    drop(index)
    if isCut, isAtEnd { fault = Invalid(offset: offset, encoding: "UTF-16") }
    return text
  }

  private enum Step {
    case scalar(Unicode.Scalar, length: Int)
    case cut
    case invalid
  }

  private func scalar(at index: Int, _ isBigEndian: Bool) -> Step {
    guard let first = unit(at: index, isBigEndian) else { return .cut }
    guard UTF16.isLeadSurrogate(first) else {
      return Unicode.Scalar(first).map { .scalar($0, length: 2) } ?? .invalid
    }
    guard let second = unit(at: index + 2, isBigEndian) else { return .cut }
    guard UTF16.isTrailSurrogate(second) else { return .invalid }
    return .scalar(UTF16.decode(UTF16.EncodedScalar([first, second])), length: 4)
  }

  private func unit(at index: Int, _ isBigEndian: Bool) -> UInt16? {
    guard index + 1 < pending.count else { return nil }
    let (first, second) = (UInt16(pending[index]), UInt16(pending[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
