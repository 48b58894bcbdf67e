import Certificates
import Documents
import SwiftASN1
@_spi(DisableValidityCheck) import X509

/// What a chain must fulfil beside RFC 5280: the days of validity, and a certificate that is made for signing.
struct SigningUsePolicy: VerifierPolicy {
  let day: CalendarDate

  /// Extensions that certificates may mark as critical, and that this policy looks at or nobody needs to.
  let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
    .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
  ]

  func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) async -> PolicyEvaluationResult {
    for certificate in chain {
      if let flaw = certificate.flaw(on: day) { return .failsToMeetPolicy(reason: flaw) }
    }
    if let flaw = Self.flaw(of: chain.leaf) { return .failsToMeetPolicy(reason: flaw) }
    return .meetsPolicy
  }

  /// Why a certificate must not sign, in a sentence; nil if it may.
  static func flaw(of certificate: Certificate) -> String? {
    guard let usage = try? certificate.extensions.keyUsage else { return nil }
    guard usage.digitalSignature || usage.nonRepudiation else {
      return
        "The certificate of \(certificate.subject.title) is not made for signing: its key usage lacks digital signature."
    }
    return nil
  }

  /// A purpose that some programs want and the certificate lacks, in a sentence; nil if nothing is missing.
  ///
  /// Devices install profiles that are signed with the certificates of web servers, so that this is no flaw.
  static func remark(on certificate: Certificate) -> String? {
    guard let purposes = try? certificate.extensions.extendedKeyUsage, !purposes.isEmpty else { return nil }
    let fitting: [ExtendedKeyUsage.Usage] = [.any, .emailProtection, .codeSigning]
    guard !purposes.contains(where: fitting.contains) else { return nil }
    let server = purposes.contains(.serverAuth) || purposes.contains(.clientAuth)
    return "The certificate is made \(server ? "for web servers" : "for other uses"), not for e-mail or code. "
      + "`openssl cms -verify` wants -purpose any for it."
  }
}
