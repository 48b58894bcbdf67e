import Documents

/// A block of RFC 7468: a label and bytes.
struct PEMBlock: Sendable {
  /// What stands after `BEGIN`.
  let label: String
  /// The decoded bytes.
  let bytes: [UInt8]
  /// Whether lines before the base64 say that it is encrypted, as old keys do.
  let isEncrypted: Bool

  /// The labels of messages.
  static let messageLabels: Set<String> = ["PKCS7", "CMS", "PKCS #7 SIGNED DATA"]

  /// The first block with one of some labels; nil if none begins in the first 64 KB.
  static func first(in bytes: [UInt8], labels: Set<String>) throws(InputFault) -> PEMBlock? {
    var reader = Reader(bytes: bytes)
    return try reader.next(labels, before: 1 << 16)
  }

  /// The blocks of a file in their order; text around them is left alone.
  ///
  /// - Throws: ``InputFault`` if a block has no end or is not base64.
  static func blocks(in bytes: [UInt8]) throws(InputFault) -> [PEMBlock] {
    var reader = Reader(bytes: bytes)
    var blocks: [PEMBlock] = []
    while let block = try reader.next(nil, before: bytes.count) { blocks.append(block) }
    return blocks
  }
}

/// Goes through the lines of a file.
private struct Reader {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next block.
  ///
  /// - Parameters:
  ///   - labels: Only blocks with these; nil: all.
  ///   - limit: Where it must begin.
  mutating func next(_ labels: Set<String>?, before limit: Int) throws(InputFault) -> PEMBlock? {
    while index < limit, let line = nextLine() {
      if let label = label(of: line), labels?.contains(label) ?? true { return try block(label) }
    }
    return nil
  }

  private mutating func block(_ label: String) throws(InputFault) -> PEMBlock {
    var body: [UInt8] = []
    var isEncrypted = false
    while let line = nextLine() {
      if line.starts(with: "-----END ".utf8) {
        guard let decoded = Base64.decode(String(decoding: body, as: UTF8.self)) else { break }
        return PEMBlock(label: label, bytes: decoded, isEncrypted: isEncrypted)
      }
      // Old encrypted keys say so in lines such as "Proc-Type: 4,ENCRYPTED".
      if line.contains(UInt8(ascii: ":")) {
        isEncrypted = isEncrypted || String(decoding: line, as: UTF8.self).contains("ENCRYPTED")
      } else {
        body += line
        body.append(0x0A)
      }
    }
    throw InputFault(
      .malformedDocument, summary: "The PEM block \(label) has no end, or is not base64.",
      remedy: "Check that the file was saved completely.")
  }

  /// The next line without its end; nil after the last one.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard index < bytes.count else { return nil }
    let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    defer { index = end + 1 }
    return bytes[index..<end]
  }

  private func label(of line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "-----BEGIN ".utf8), line.count < 80 else { return nil }
    var text = String(decoding: line.dropFirst(11), as: UTF8.self)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text.hasSuffix("-----") ? String(text.dropLast(5)) : nil
  }
}
