import Certificates
import SwiftASN1
import X509

extension SignerInfo.Identifier {
  /// Whether this is how a message names a certificate.
  func names(_ certificate: Certificate) -> Bool {
    switch self {
    case .issuerAndSerial(let issuer, let serial):
      guard certificate.serialNumber.bytes.drop(while: { $0 == 0 }).elementsEqual(serial) else { return false }
      return Self.name(issuer) == certificate.issuer
    case .keyIdentifier(let identifier):
      return (try? certificate.extensions.subjectKeyIdentifier)?.keyIdentifier.elementsEqual(identifier) ?? false
    }
  }

  /// What it says, for people.
  var words: String {
    switch self {
    case .issuerAndSerial(let issuer, let serial):
      let name = Self.name(issuer)?.title ?? "an unreadable name"
      return "the certificate \(Self.hex(serial)) of \(name)"
    case .keyIdentifier(let identifier): return "the holder of the key \(Self.hex(identifier))"
    }
  }

  private static func name(_ encoded: [UInt8]) -> DistinguishedName? {
    try? DistinguishedName(derEncoded: try DER.parse(encoded))
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.prefix(32).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
