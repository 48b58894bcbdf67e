import Certificates
import Documents

/// Finds the encoded message in a file: DER or BER, PEM, or base64 alone.
enum MessageBytes {
  /// The encoded message; nil if the file holds none.
  ///
  /// - Throws: ``InputFault`` if a PEM block of a message is broken.
  static func find(in bytes: [UInt8]) throws(InputFault) -> [UInt8]? {
    if isMessage(bytes.prefix(longestHead)) { return bytes }
    let text = bytes[(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)...]
    guard let first = text.first(where: { !isBlank($0) }), !documentBeginnings.contains(first) else { return nil }
    return try pem(bytes, from: text.startIndex) ?? base64(text)
  }

  /// The contents of the block that the file is, but for some words before it.
  ///
  /// Documents may quote a signed message. What they hold besides would then pass as signed, so that the words before may be
  /// of no document's syntax, and nothing may stand behind.
  private static func pem(_ bytes: [UInt8], from start: Int) throws(InputFault) -> [UInt8]? {
    let block = PEMBlocks(bytes, before: lastStart).first { labels.contains($0.label) }
    guard let block, isPlainText(bytes[start..<block.place.lowerBound]),
      bytes[block.place.upperBound...].allSatisfy(isBlank), !bytes[block.place].contains(UInt8(ascii: ":"))
    else { return nil }
    guard let message = block.bytes else { throw .brokenBlock(block.label) }
    return message
  }

  /// Words and blanks, without what makes keys, lists or elements in JSON, YAML, XML or binary property lists.
  private static func isPlainText(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { isBlank($0) || ($0 >= 0x20 && !syntax.contains($0)) }
      && String(validating: text, as: UTF8.self) != nil
  }

  private static let labels: Set<String> = ["PKCS7", "CMS", "PKCS #7 SIGNED DATA"]
  /// Where a block begins at the latest: what a program writes before it is short.
  private static let lastStart = 1 << 16
  private static let longestHead = 32
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let documentBeginnings: Set<UInt8> = Set("<{[".utf8)
  private static let syntax: Set<UInt8> = Set(":<>{}[]\"'|".utf8)

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

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
    let head = text.prefix(256).filter { !isBlank($0) }.prefix(44)
    guard head.starts(with: "M".utf8), head.count.isMultiple(of: 4), let beginning = decode(head),
      isMessage(beginning[...])
    else { return nil }
    return decode(text)
  }

  private static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    Base64.decode(String(decoding: text, as: UTF8.self))
  }
}
