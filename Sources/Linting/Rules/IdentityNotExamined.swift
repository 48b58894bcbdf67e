import PolicyModel
import Translation

/// Identities of which nobody knows whether they still work.
struct IdentityNotExamined: ProfileRule {
  static let description = RuleDescription(
    "identity-not-examined", .info, "An identity was not looked into.",
    why:
      "It opens with a password only, which was not given or may not be used. Whether it has expired, and whom it names, is "
      + "not known; the other rules about certificates say nothing of it.",
    remedy: "Give what opens it: --secrets include for a password in the document, else --pkcs12-password-file.")

  static let examples: [LintExample] = [
    .bad(
      "a password that stands in the document and was not used", line: 6,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          password: Example-Pa55-only
          data: >-
      \(ExampleCertificates.locked)
      """),
    .good(
      "an identity that needs none",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.signing)
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.certificates.compactMap { certificate in
      guard certificate.insight.kind == .pkcs12, !certificate.insight.hasWrongPassword,
        case .notLookedInto(let reason, let remedy) = certificate.insight.reading
      else { return nil }
      let name = certificate.insight.name.map { " “\($0)”" } ?? ""
      return finding(certificate.place, "The identity\(name) was not looked into: \(reason).", remedy: remedy)
    }
  }
}
