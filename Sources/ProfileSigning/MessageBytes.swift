import Certificates
import Documents

/// Finds the encoded message in a file: DER or BER, PEM, or base64 alone.
enum MessageBytes {
  /// The encoded message; nil if the file holds none.
  ///
  /// - Throws: ``InputFault`` if a PEM block of a message is broken.
  static func find(in bytes: [UInt8]) throws(InputFault) -> [UInt8]? {
    if isMessage(bytes.prefix(longestHead)) { return bytes }
    let start = bytes.firstIndex { !blanks.contains($0) } ?? bytes.count
    guard start < bytes.count, !documentBeginnings.contains(bytes[start]) else { return nil }
    guard let block = PEMBlocks(bytes, before: lastStart).first(where: { labels.contains($0.label) }) else {
      return base64(bytes[start...])
    }
    guard let message = block.bytes else { throw .brokenBlock(block.label) }
    return message
  }

  private static let labels: Set<String> = ["PKCS7", "CMS", "PKCS #7 SIGNED DATA"]
  /// Where a block begins at the latest: what a program writes before it is short.
  private static let lastStart = 1 << 16
  private static let longestHead = 32
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
  /// A property list or JSON may quote a message, which is then no wrapping.
  private static let documentBeginnings: Set<UInt8> = Set("<{[".utf8)

  private static let familyOfPKCS7: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
  private static let familyOfSMIME: [UInt8] = [
    0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01,
  ]

  /// A sequence that begins with the name of a kind of content.
  private static func isMessage(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2, bytes[bytes.startIndex] == 0x30 else { return false }
    let length = bytes[bytes.startIndex + 1]
    let start = bytes.startIndex + 2 + (length > 0x80 ? Int(length & 0x7F) : 0)
    let rest = bytes.dropFirst(start - bytes.startIndex)
    return rest.starts(with: familyOfPKCS7) || rest.starts(with: familyOfSMIME)
  }

  /// The decoded bytes of a file that is base64 of a message from end to end.
  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    // 44 characters make 33 bytes, enough to see the name of the kind.
    let head = text.prefix(256).filter { !blanks.contains($0) }.prefix(44)
    guard head.starts(with: "M".utf8), head.count.isMultiple(of: 4), let beginning = decode(head),
      isMessage(beginning[...])
    else { return nil }
    return decode(text)
  }

  private static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    Base64.decode(String(decoding: text, as: UTF8.self))
  }
}
