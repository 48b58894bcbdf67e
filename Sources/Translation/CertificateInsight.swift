public import Certificates
public import PolicyModel

/// What is known of a certificate of a document.
public struct CertificateInsight: Sendable, Hashable {
  /// What it is; nil if the document does not say.
  public let kind: CertificateKind?
  /// What the document calls it, if it has a name; bounded, and with any character.
  public let name: String?
  /// What its contents say.
  public let reading: Reading

  /// What reading the contents gave.
  public enum Reading: Sendable, Hashable {
    /// They were read: the certificate itself, and others that stand beside it.
    case read(CertificateFacts, others: [CertificateFacts])
    /// They were not looked into, and why: words that follow `it was not looked into:`. What to do, in a sentence.
    case notLookedInto(reason: String, remedy: String)
    /// They cannot be what the document says they are: words that follow `its data`.
    case unusable(String)
    /// The document does not hold them: the certificate is enrolled, lives elsewhere, or was withheld.
    case elsewhere
  }

  /// Whether the password that stands in the document does not open it.
  public let hasWrongPassword: Bool

  /// The certificate itself, if it was read.
  public var facts: CertificateFacts? {
    if case .read(let facts, _) = reading { facts } else { nil }
  }
}
