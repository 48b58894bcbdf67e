import Certificates
import PolicyModel

/// How reports name a certificate: what it is, what it is called, whose it is and until when it is valid.
struct CertificateWords {
  let kind: CertificateKind?
  let insight: CertificateInsight?

  /// Such as `the identity “Desk mail” (CN=Kim Reyes, valid to 2027-03-01)`.
  var noun: String {
    let name = insight?.name.map { " “\($0)”" } ?? ""
    return "\(thing)\(name)\(details)"
  }

  /// Such as ` (CN=Kim Reyes, valid to 2027-03-01)`; empty if nothing is known.
  var details: String { insight?.facts.map { " (\($0.owner), valid to \($0.lastDay))" } ?? "" }

  private var thing: String {
    switch kind {
    case .pkcs12: "the identity"
    case .scep, .acme: "the enrolment"
    case .owner: "each owner's own certificate"
    case .tenant: "the certificate of the source's tenant"
    case .alias: "the certificate with the alias"
    default: "the certificate"
    }
  }

  /// What an account needs a certificate for, by the field that refers to it: words that follow the certificate.
  static func purpose(_ field: String) -> String? {
    switch field {
    case Field<CertificateReference>.authenticationIdentityCertificate.id,
      Field<CertificateReference>.authenticationInlineCertificate.id:
      "for signing in"
    case Field<CertificateReference>.smimeSigningCertificate.id: "for signing mail"
    case Field<CertificateReference>.smimeEncryptionCertificate.id: "for encryption"
    default: nil
    }
  }
}

extension CertificateFacts {
  /// Whose it is, in a few words.
  fileprivate var owner: String {
    (commonName.map { "CN=\($0)" } ?? (subject.isEmpty ? title : subject)).shortened()
  }
}
