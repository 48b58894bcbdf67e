/// The certificates of an identity that was opened; its private key was neither decrypted nor kept.
public struct Identity: Sendable, Hashable {
  /// The certificate that belongs to the private key.
  public let certificate: CertificateFacts
  /// The other certificates: those of who issued it.
  public let others: [CertificateFacts]
  /// Whether a private key is there.
  public let holdsKey: Bool
}
