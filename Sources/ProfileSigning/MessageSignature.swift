public import Certificates

/// One signature on a document, and who made it.
public struct MessageSignature: Sendable, Hashable {
  /// The certificate of the signer; nil if the message does not hold it, or nobody here can read it.
  public let certificate: CertificateFacts?
  /// Who signed, in words: what people call the certificate, or issuer and serial number where it is not there.
  public let signer: String
  /// Whether the signature fits.
  public let validity: SignatureValidity
  /// The algorithm in words, such as `RSA with SHA-256`.
  public let algorithm: String
  /// When the signer says that it signed, in UTC, such as `2026-03-01T12:00:00Z`; nil if the message does not say.
  public let signingTime: String?
  /// How many signed messages are around the one with this signature: 0 for the outermost.
  public let layer: Int
  /// The other certificates of the message, for a chain to a trusted root; those that cannot be read are left out.
  public let companions: [CertificateFacts]

  /// Who issued the signer's certificate, in words.
  public var issuer: String? { certificate?.issuerTitle }
}
