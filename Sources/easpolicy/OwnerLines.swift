import EASPolicyTranslator

/// Puts the outputs of owners into lines of JSON.
struct OwnerLines: OwnerSink {
  let unit = "line"
  private let output: StreamedOutput
  private var line: [UInt8] = []

  init(_ output: StreamedOutput) { self.output = output }

  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String? {
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: "{\"owner\":".utf8)
    append(owner.handle)
    line.append(contentsOf: ",\"line\":".utf8)
    line.append(contentsOf: String(owner.line).utf8)
    if let label {
      line.append(contentsOf: ",\"output\":".utf8)
      append(label)
    }
    line.append(contentsOf: ",\"document\":".utf8)
    line.append(contentsOf: bytes.last == 0x0A ? bytes.dropLast() : bytes[...])
    line.append(contentsOf: "}\n".utf8)
    try output.write(line)
    return nil
  }

  mutating func finish() throws(Failure) { try output.finish() }

  /// What was made for other owners stands on its own, where it cannot be taken back.
  mutating func abandon() {
    try? output.flush()
    output.abandon()
  }

  /// Appends a text as JSON.
  private mutating func append(_ text: String) {
    line.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
      case ..<0x20, 0x7F: line.append(contentsOf: ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
      default: line.append(byte)
      }
    }
    line.append(UInt8(ascii: "\""))
  }
}
