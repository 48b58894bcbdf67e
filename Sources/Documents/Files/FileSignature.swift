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
    case .text(let text): Self.beginning(of: file, text.utf8.count) == text.lowercased()
    case .test(let test): test(file)
    }
  }

  /// The first characters after a byte order mark and white space, in small letters.
  private static func beginning(of file: [UInt8], _ count: Int) -> String {
    let start = file.prefix(1024).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return String(decoding: start.prefix(count), as: UTF8.self).lowercased()
  }
}
