import Documents

/// The blocks of a PEM file; text around them is left alone.
enum PEMBlocks {
  /// A block.
  struct Block {
    /// What stands after `BEGIN`.
    let label: String
    /// The contents; nil if they are no base64, as of encrypted keys with headers.
    let bytes: [UInt8]?
  }

  /// The byte that begins a certificate in DER.
  static let sequence: UInt8 = 0x30

  private static let begin = Array("-----BEGIN ".utf8)
  private static let dashes = Array("-----".utf8)

  /// Whether there is a block.
  static func isPEM(_ bytes: [UInt8]) -> Bool { lines(bytes).contains { $0.starts(with: begin) } }

  /// Every block with an end, in order.
  static func all(in bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var label: String?
    var text: [UInt8] = []
    for line in lines(bytes) {
      if line.starts(with: begin) {
        label = name(line)
        text = []
      } else if let open = label {
        if line.starts(with: dashes) {
          if line == Array("-----END \(open)-----".utf8)[...] {
            blocks.append(Block(label: open, bytes: Base64.decode(String(decoding: text, as: UTF8.self))))
          }
          label = nil
        } else {
          text += line
        }
      }
    }
    return blocks
  }

  private static func name(_ line: ArraySlice<UInt8>) -> String? {
    let rest = line.dropFirst(begin.count)
    guard rest.suffix(dashes.count) == dashes[...], rest.count <= 80 else { return nil }
    return String(decoding: rest.dropLast(dashes.count), as: UTF8.self)
  }

  /// The lines without the white space around them.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).map { line in
      let start = line.drop { $0 == 32 || $0 == 9 }
      return start.prefix(
        (start.lastIndex { $0 != 32 && $0 != 9 }.map { $0 + 1 } ?? start.startIndex) - start.startIndex)
    }
  }
}
