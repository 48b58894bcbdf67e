import Documents

/// A block of a PEM file (RFC 7468).
package struct PEMBlock: Sendable {
  /// What stands after `BEGIN`.
  package let label: String
  /// The contents; nil if the block has no end of its own, or if they are no base64.
  package let bytes: [UInt8]?
  /// Whether lines before the base64 say that it is encrypted, as old keys do.
  package let isEncrypted: Bool
  /// Where it stands in the file, from the first line to the last.
  package let place: Range<Int>
}

/// The blocks of a PEM file in their order; text around them is left alone.
package struct PEMBlocks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let limit: Int
  private var index = 0

  private static let begin = Array("-----BEGIN ".utf8)
  private static let dashes = Array("-----".utf8)
  private static let longestLine = 80

  /// The blocks of a file.
  ///
  /// - Parameter limit: Where a block must begin to be found.
  package init(_ bytes: [UInt8], before limit: Int = .max) {
    self.bytes = bytes
    self.limit = limit
    // Editors put a byte order mark before the first line.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  package mutating func next() -> PEMBlock? {
    while index < limit, let line = nextLine() {
      if let label = Self.label(line) { return block(label, from: line.startIndex) }
    }
    return nil
  }

  private mutating func block(_ label: String, from beginning: Int) -> PEMBlock {
    var body: [UInt8] = []
    var isEncrypted = false
    var start = index
    while let line = nextLine() {
      if line.starts(with: Self.dashes) {
        guard line.elementsEqual("-----END \(label)-----".utf8) else {
          // It may be the beginning of the next block.
          index = start
          break
        }
        let bytes = Base64.decode(String(decoding: body, as: UTF8.self))
        return PEMBlock(label: label, bytes: bytes, isEncrypted: isEncrypted, place: beginning..<line.endIndex)
      }
      // Old encrypted keys say so in lines such as "Proc-Type: 4,ENCRYPTED".
      if line.contains(UInt8(ascii: ":")) {
        isEncrypted = isEncrypted || String(decoding: line, as: UTF8.self).contains("ENCRYPTED")
      } else {
        body += line
      }
      start = index
    }
    return PEMBlock(
      label: label, bytes: nil, isEncrypted: isEncrypted, place: beginning..<Swift.min(index, bytes.count))
  }

  /// The next line without the blanks at its end; nil after the last one. What is indented is a quotation.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard index < bytes.count else { return nil }
    let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    defer { index = end + 1 }
    var line = bytes[index..<end]
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line
  }

  private static func label(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: begin), line.count <= longestLine else { return nil }
    let rest = line.dropFirst(begin.count)
    return rest.suffix(dashes.count).elementsEqual(dashes)
      ? String(decoding: rest.dropLast(dashes.count), as: UTF8.self) : nil
  }
}
