public import Certificates
public import Documents
import X509

/// A certificate with its private key, and the certificates that vouch for it.
public struct SigningIdentity: Sendable {
  /// The certificate of who signs.
  public let certificate: CertificateFacts
  let key: Certificate.PrivateKey
  let chain: [CertificateFacts]

  /// Reads an identity.
  ///
  /// - Parameters:
  ///   - certificate: A file in PEM or DER. Where it holds several certificates, the first that fits the key signs, and
  ///     the others go along.
  ///   - key: A file with the private key, PKCS #8, SEC1 or PKCS #1, without a password.
  ///   - chain: A file with certificates that go along.
  /// - Throws: ``InputFault`` if a file cannot be used, or if the key does not belong to the certificate.
  public init(certificate: [UInt8], key: [UInt8], chain: [UInt8]? = nil) throws(InputFault) {
    let certificates = try CertificateFile.read(certificate, called: "signing certificate")
    let key = try PrivateKeyFile.read(key)
    guard let own = certificates.first(where: { $0.certificate.publicKey == key.publicKey }) else {
      throw Self.mismatch
    }
    guard own.publicKey.kind != PublicKeyFacts.ed25519 else { throw Self.unusualKey }
    var others = certificates.filter { $0 != own }
    if let chain {
      for other in try CertificateFile.read(chain, called: "chain") where other != own && !others.contains(other) {
        others.append(other)
      }
    }
    (self.certificate, self.key, self.chain) = (own, key, others)
  }

  /// Whether a file holds a private key that can be used, for messages that name the file.
  ///
  /// - Throws: ``InputFault`` if it does not.
  public static func requireKey(in bytes: [UInt8]) throws(InputFault) { _ = try PrivateKeyFile.read(bytes) }

  /// What is wrong with using the certificate on a day, in sentences.
  public func remarks(asOf day: CalendarDate) -> [String] {
    [
      certificate.flaw(at: JudgementTime(day)), SigningUsePolicy.flaw(of: certificate),
      SigningUsePolicy.remark(on: certificate),
    ].compactMap(\.self)
  }

  private static let unusualKey = InputFault(
    .malformedDocument, summary: "The key is of the kind Ed25519, whose signatures OpenSSL and devices do not check.",
    remedy: "Use an RSA key, or one of the curves P-256, P-384 and P-521.")

  private static let mismatch = InputFault(
    .malformedDocument, summary: "The private key does not belong to the signing certificate.",
    remedy: "Give the key that the certificate was requested with.")
}
