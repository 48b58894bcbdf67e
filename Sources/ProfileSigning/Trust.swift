public import Certificates

/// Whether a signature's certificate is vouched for by somebody whom the caller trusts.
public enum Trust: Sendable, Hashable {
  /// The chain ends in a trusted root; the certificates from the signer's to the root's.
  case trusted(chain: [CertificateFacts])
  /// It does not; the reason in a sentence.
  case untrusted(reason: String)

  /// Whether it is trusted.
  public var isTrusted: Bool {
    if case .trusted = self { true } else { false }
  }
}
