/// Recognises documents inside a cryptographic message, which no codec reads.
enum WrappedDocument {
  /// Refuses signed and encrypted messages with the way to unwrap them.
  static func refuse(_ bytes: [UInt8]) throws(InputFault) {
    if isDER(bytes) { throw fault(forDER: bytes) }
    let text = bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(64)
    guard text.starts(with: Array("-----BEGIN ".utf8)) else { return }
    let label = String(decoding: text, as: UTF8.self)
    if label.hasPrefix("-----BEGIN PKCS7") || label.hasPrefix("-----BEGIN CMS") { throw signed(form: "PEM") }
    throw other
  }

  /// A sequence with a length in several bytes or an open one: `0` followed by a byte that no text has there.
  private static func isDER(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[0] == 0x30 && (0x80...0x84).contains(bytes[1])
  }

  private static func fault(forDER bytes: [UInt8]) -> InputFault {
    let messageType: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
    for start in 2..<8 where bytes.dropFirst(start).starts(with: messageType) {
      switch bytes.dropFirst(start + messageType.count).first {
      case 2: return signed(form: "DER")
      case 3, 6: return encrypted
      default: return other
      }
    }
    return other
  }

  private static func signed(form: String) -> InputFault {
    .malformed(
      "The file is a signed (CMS) profile.", at: nil,
      remedy:
        "Unwrap it with: openssl cms -verify -noverify -inform \(form) -in FILE -out plain.mobileconfig")
  }

  private static let encrypted = InputFault(
    .encryptedProfile,
    summary: "The file is an encrypted (CMS) profile.",
    remedy: "Decrypt it with the key of the device or server that it was made for.")

  private static let other = InputFault.malformed(
    "The file is a certificate, a key or another cryptographic file, not a document with settings.", at: nil,
    remedy: "Give the file that holds the settings.")
}
