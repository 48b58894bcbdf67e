import Certificates
import Documents
import FoundationEssentials
import SwiftASN1
import X509

/// Reads private keys. No message holds a byte of them.
enum PrivateKeyFile {
  /// The key of a file: PEM with PKCS #8, SEC1 or PKCS #1, or PKCS #8 in DER.
  ///
  /// - Throws: ``InputFault`` if there is no key, or none that can be used.
  static func read(_ bytes: [UInt8]) throws(InputFault) -> Certificate.PrivateKey {
    if bytes.first == 0x30 {
      guard let key = try? Certificate.PrivateKey(derBytes: bytes) else { throw unreadable }
      return key
    }
    guard let block = PEMBlocks(bytes).first(where: { $0.label.hasSuffix("PRIVATE KEY") }) else { throw none }
    guard block.label != "ENCRYPTED PRIVATE KEY", !block.isEncrypted else { throw encrypted }
    guard let bytes = block.bytes, (try? EncodingScan.firstValue(of: bytes)) != nil,
      let key = try? Certificate.PrivateKey(pemDocument: PEMDocument(type: block.label, derBytes: bytes))
    else { throw unreadable }
    return key
  }

  private static let none = InputFault(
    .malformedDocument, summary: "The file of the key holds no private key.",
    remedy: "Give a private key in PEM (-----BEGIN PRIVATE KEY-----).")

  private static let encrypted = InputFault(
    .protectedFile, summary: "The private key is encrypted with a password, which this program does not open.",
    remedy: "Decrypt it into a file that only you can read: umask 077; openssl pkey -in KEY -out PLAINKEY")

  private static let unreadable = InputFault(
    .malformedDocument, summary: "The private key cannot be read, or is of a kind that cannot be used here.",
    remedy: "Use an RSA key, or one of the curves P-256, P-384 and P-521, in PKCS #8: "
      + "umask 077; openssl pkey -in KEY -out PLAINKEY")
}
