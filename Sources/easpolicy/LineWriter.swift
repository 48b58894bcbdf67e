import EASPolicyTranslator

/// Puts the outputs of owners into lines of JSON, many at a time.
struct LineWriter {
  private var buffer: [UInt8] = []
  private let file: Int32
  private static let full = 1 << 17

  init(file: Int32) {
    self.file = file
    buffer.reserveCapacity(Self.full + 1 << 14)
  }

  /// Takes an output; false if the system refuses to write.
  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) -> Bool {
    buffer.append(contentsOf: "{\"owner\":".utf8)
    append(owner.handle)
    buffer.append(contentsOf: ",\"line\":".utf8)
    buffer.append(contentsOf: String(owner.line).utf8)
    if let label {
      buffer.append(contentsOf: ",\"output\":".utf8)
      append(label)
    }
    buffer.append(contentsOf: ",\"document\":".utf8)
    buffer.append(contentsOf: bytes.last == 0x0A ? bytes.dropLast() : bytes[...])
    buffer.append(contentsOf: "}\n".utf8)
    return buffer.count < Self.full || flush()
  }

  /// Writes what is left; false if the system refuses.
  mutating func flush() -> Bool {
    defer { buffer.removeAll(keepingCapacity: true) }
    return POSIX.writeAll(buffer, to: file)
  }

  /// Appends a text as JSON.
  private mutating func append(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer += [UInt8(ascii: "\\"), byte]
      case ..<0x20, 0x7F: buffer.append(contentsOf: ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
      default: buffer.append(byte)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
