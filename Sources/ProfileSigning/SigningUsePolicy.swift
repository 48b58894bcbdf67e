import Certificates
import SwiftASN1
@_spi(DisableValidityCheck) import X509

/// What a chain must fulfil beside RFC 5280: the days of validity, a certificate that is made for signing, and issuers that
/// may issue it.
struct SigningUsePolicy: VerifierPolicy {
  let time: JudgementTime

  /// Extensions that certificates may mark as critical, and that this policy looks at or nobody needs to.
  let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
    .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
  ]

  func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) async -> PolicyEvaluationResult {
    var facts: [CertificateFacts] = []
    for certificate in chain {
      guard let known = CertificateFacts(certificate) else {
        return .failsToMeetPolicy(reason: "The certificate of \(certificate.subject.title) cannot be read.")
      }
      facts.append(known)
    }
    return flaw(of: facts).map { .failsToMeetPolicy(reason: $0) } ?? .meetsPolicy
  }

  /// Why a chain, the signer first, cannot be trusted, in a sentence; nil if it can.
  func flaw(of chain: [CertificateFacts]) -> String? {
    guard let signer = chain.first else { return nil }
    return Self.flaw(of: signer) ?? chain.lazy.compactMap { $0.flaw(at: time) }.first
      ?? chain.dropFirst().lazy.compactMap(Self.issuingFlaw).first
      ?? chain.dropFirst().dropLast().lazy.compactMap { Self.limitFlaw($0, signer) }.first
  }

  /// Why a certificate must not sign, in a sentence; nil if it may.
  static func flaw(of signer: CertificateFacts) -> String? {
    if let uses = signer.keyUses, uses.isDisjoint(with: [.digitalSignature, .nonRepudiation]) {
      return "The certificate of \(signer.title) is not made for signing: its key usage lacks digital signature."
    }
    let isCritical = signer.certificate.extensions[oid: .X509ExtensionID.extendedKeyUsage]?.critical ?? false
    guard isCritical, let purposes = signer.purposes, !purposes.contains(where: known.contains) else { return nil }
    return "The certificate of \(signer.title) may be used for nothing but: "
      + "\(purposes.map(\.name).joined(separator: ", "))."
  }

  private static func issuingFlaw(_ issuer: CertificateFacts) -> String? {
    guard let uses = issuer.keyUses, !uses.contains(.keyCertSign) else { return nil }
    return "\(issuer.title) may not issue certificates: its key usage lacks that."
  }

  /// An issuer that is limited to some purposes passes the limit on.
  private static func limitFlaw(_ issuer: CertificateFacts, _ signer: CertificateFacts) -> String? {
    guard let limits = issuer.purposes, let purposes = signer.purposes, !limits.contains(.anything),
      !purposes.contains(.anything), Set(limits).isDisjoint(with: purposes)
    else { return nil }
    return "\(issuer.title) may issue certificates for other purposes only: "
      + "\(limits.map(\.name).joined(separator: ", "))."
  }

  /// Purposes that programs take for signing documents, and those of web servers, with whose certificates devices install.
  private static let known: Set<CertificatePurpose> = [
    .anything, .emailProtection, .codeSigning, .serverAuthentication, .clientAuthentication,
  ]

  /// A purpose that some programs want and the certificate lacks, in a sentence; nil if nothing is missing.
  ///
  /// Devices install profiles that are signed with the certificates of web servers, so that this is no flaw.
  static func remark(on signer: CertificateFacts) -> String? {
    guard let purposes = signer.purposes, !purposes.isEmpty,
      Set(purposes).isDisjoint(with: [.anything, .emailProtection, .codeSigning])
    else { return nil }
    let isServer = !Set(purposes).isDisjoint(with: [.serverAuthentication, .clientAuthentication])
    return "The certificate is made \(isServer ? "for web servers" : "for other uses"), not for e-mail or code. "
      + "`openssl cms -verify` wants -purpose any for it."
  }
}
