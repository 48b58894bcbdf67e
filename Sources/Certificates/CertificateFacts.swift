public import Documents
package import X509

/// What a certificate says of itself, in words that an administrator knows.
///
/// Nothing of it is secret: a certificate is the public part of an identity. Texts come from outside, are bounded, and
/// may hold any character.
public struct CertificateFacts: Sendable, Hashable {
  /// The distinguished name of whom it was issued to, the most specific part first, such as `CN=Kim Reyes, O=Example`.
  public let subject: String
  /// The distinguished name of who issued it.
  public let issuer: String
  /// The common name of whom it was issued to, if it has one.
  public let commonName: String?
  /// The common name of who issued it, if it has one.
  public let issuerCommonName: String?
  /// The serial number, in hexadecimal digits.
  public let serialNumber: String
  /// The first instant at which it is valid, such as `2024-01-01T00:00:00Z`.
  public let validFrom: String
  /// The last instant at which it is valid.
  public let validTo: String
  /// The first day on which it is valid, in Coordinated Universal Time.
  public let firstDay: CalendarDate
  /// The last day on which it is valid, in Coordinated Universal Time.
  public let lastDay: CalendarDate
  /// E-mail addresses, of the alternative names and then of the subject, each once.
  public let emailAddresses: [String]
  /// User principal names, of the alternative names.
  public let userPrincipalNames: [String]
  /// Names of hosts, of the alternative names.
  public let hostNames: [String]
  /// What the key may do; nil if the certificate does not limit it.
  public let keyUses: Set<KeyUse>?
  /// What the certificate is for; nil if it does not say, so that it may be used for anything.
  public let purposes: [CertificatePurpose]?
  /// Whether it may issue certificates.
  public let isAuthority: Bool
  /// The public key.
  public let publicKey: PublicKeyFacts
  /// The SHA-256 digest of the certificate: pairs of hexadecimal digits with colons between them.
  public let fingerprint: String

  package let certificate: Certificate
}

extension CertificateFacts {
  /// Whether subject and issuer are the same, as they are of roots.
  public var isSelfIssued: Bool { certificate.subject == certificate.issuer }

  /// The name that people know it by: the common name, else the whole subject, else an address.
  public var title: String {
    if let commonName { return commonName }
    return subject.isEmpty ? emailAddresses.first ?? hostNames.first ?? "a certificate without a name" : subject
  }

  /// Who issued it: the common name, else the whole name.
  public var issuerTitle: String { issuerCommonName ?? issuer }

  /// Whether it may be used for a purpose: it says so, says `any`, or says nothing.
  public func serves(_ purpose: CertificatePurpose) -> Bool {
    purposes.map { $0.contains(purpose) || $0.contains(.anything) } ?? true
  }
}
