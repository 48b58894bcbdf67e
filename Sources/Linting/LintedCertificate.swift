import Certificates
import PolicyModel
import Translation

/// A certificate as rules see it.
struct LintedCertificate {
  let insight: CertificateInsight
  let place: LintPlace

  /// Its name in a sentence, such as `The certificate “Desk mail” (CN=Kim Reyes)`.
  func subject(_ facts: CertificateFacts) -> String {
    let name = insight.name.map { " “\($0)”" } ?? ""
    let owner = facts.title == insight.name ? "" : " of \(facts.title)"
    return "The certificate\(name)\(owner)"
  }
}

extension LintedProfile {
  /// Every certificate of the profile, those that no account refers to included.
  var certificates: [LintedCertificate] {
    let own = profile.certificates.indices.compactMap { index -> LintedCertificate? in
      let key = FieldKey(.certificate(index), Field<Secret>.certificateData.id)
      return trace.insights[.certificate(index)].map { LintedCertificate(insight: $0, place: place(key)) }
    }
    return own
      + trace.foreign.compactMap { payload in
        payload.insight.map { LintedCertificate(insight: $0, place: place(payload.pointer)) }
      }
  }
}

extension LintedAccount {
  /// What the identity for a use says of itself, if it was read and the account uses it.
  func facts(_ use: CertificateUse) -> CertificateFacts? {
    guard !use.isOff(self), let id = set(use.field)?.id,
      let index = profile.certificateNumbers[id],
      profile.profile.certificates[index][.certificateKind]?.isIdentity != false
    else { return nil }
    return profile.trace.insights[.certificate(index)]?.facts
  }
}
