/// Keys and certificates in DER, told by the first elements inside.
enum DERFile {
  /// Version 3, then a sequence.
  @Sendable static func isPKCS12(_ bytes: [UInt8]) -> Bool { inner(bytes)?.starts(with: [2, 1, 3, 0x30]) == true }

  /// Version 0 or 1, then an algorithm, or the first number of a key of RSA, or the octets of one of curves.
  @Sendable static func isPrivateKey(_ bytes: [UInt8]) -> Bool {
    guard let inner = inner(bytes) else { return false }
    return inner.starts(with: [2, 1, 0, 0x30]) && !isRequest(bytes) || inner.starts(with: [2, 1, 0, 2])
      || inner.starts(with: [2, 1, 1, 4])
  }

  /// A sequence that starts with an algorithm of password-based encryption.
  @Sendable static func isEncryptedKey(_ bytes: [UInt8]) -> Bool {
    guard let inner = inner(bytes), inner.first == 0x30, let algorithm = content(of: inner) else { return false }
    let passwordBased: [[UInt8]] = [
      [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 5], [6, 10, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12],
    ]
    return passwordBased.contains { algorithm.starts(with: $0) }
  }

  /// A sequence in which a serial number follows a version or stands first, and an algorithm behind it.
  @Sendable static func isCertificate(_ bytes: [UInt8]) -> Bool {
    guard let inner = inner(bytes), inner.first == 0x30, let content = content(of: inner) else { return false }
    return content.starts(with: [0xA0, 3, 2, 1]) || content.first == 2 && content.count > 8 && !isRequest(bytes)
  }

  /// A sequence with version 0 and a name, which is a sequence of sets.
  @Sendable static func isRequest(_ bytes: [UInt8]) -> Bool {
    guard let inner = inner(bytes), inner.first == 0x30, let content = content(of: inner) else { return false }
    return content.starts(with: [2, 1, 0, 0x30])
  }

  /// What is inside of the outermost sequence, if its length is written in several bytes.
  private static func inner(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes.count > 8, bytes[0] == 0x30, (0x81...0x84).contains(bytes[1]) else { return nil }
    return content(of: bytes[...])
  }

  /// What follows tag and length.
  private static func content(of element: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let length = element.dropFirst().first else { return nil }
    let header = length < 0x80 ? 2 : 2 + Int(length & 0x7F)
    return length == 0x80 || header > 6 ? nil : element.dropFirst(header)
  }
}
