/// What tells a kind of file.
enum FileSignature: Sendable {
  /// These bytes stand at an offset.
  case bytes([UInt8], at: Int = 0)
  /// The file starts with this text, in any case, after white space.
  case text(String)
  /// Something that takes more than comparing.
  case test(@Sendable ([UInt8]) -> Bool)

  func holds(_ file: [UInt8]) -> Bool {
    switch self {
    case .bytes(let bytes, let offset): file.dropFirst(offset).starts(with: bytes)
    case .text(let text): Self.starts(file, with: text)
    case .test(let test): test(file)
    }
  }

  /// Every list and document is asked for every kind, so that nothing is copied here.
  private static func starts(_ file: [UInt8], with text: String) -> Bool {
    let beginning = file.prefix(1024).drop(while: isBlank).prefix(text.utf8.count)
    return beginning.elementsEqual(text.utf8) { folded($0) == folded($1) }
  }

  /// White space, or a part of the byte order mark of UTF-8.
  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// A letter of ASCII as the small one.
  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
