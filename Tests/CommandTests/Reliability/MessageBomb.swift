import Foundation

/// Signed messages (CMS) that small readers choke on.
enum MessageBomb {
  private static let signedData: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
  private static let plainData: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]

  /// A message without signers around some content.
  private static func message(_ content: [UInt8]) -> [UInt8] {
    let inner = value(0x30, plainData + value(0xA0, content))
    let body = value(0x30, [2, 1, 1] + value(0x31, []) + inner + value(0x31, []))
    return value(0x30, signedData + value(0xA0, body))
  }

  /// Messages in messages.
  static func nested(_ levels: Int) -> Data {
    var content = Array("<plist><true/></plist>".utf8)
    for _ in 0..<levels { content = message(value(4, content)) }
    return Data(content)
  }

  /// Content in pieces of one byte.
  static func pieces(_ count: Int) -> Data {
    var pieces: [UInt8] = [0x24, 0x80]
    for _ in 0..<count { pieces += [4, 1, 0x20] }
    return Data(message(pieces + [0, 0]))
  }

  /// Pieces in pieces.
  static func nestedPieces(_ levels: Int) -> Data {
    let open = (0..<levels).flatMap { _ in [0x24, 0x80] as [UInt8] }
    return Data(message(open + [UInt8](repeating: 0, count: 2 * levels)))
  }

  static func nestedSequences(_ levels: Int) -> Data { Data((0..<levels).flatMap { _ in [0x30, 0x80] as [UInt8] }) }

  /// A length with nothing behind it.
  static func declaring(_ length: [UInt8]) -> Data { Data([0x30, 0x80 | UInt8(length.count)] + length + signedData) }

  private static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    if count < 128 { return [tag, UInt8(count)] + content }
    return [tag, 0x84] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + content
  }
}
