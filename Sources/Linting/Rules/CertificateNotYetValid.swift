import Certificates
import Documents
import Translation

/// Certificates of the future.
struct CertificateNotYetValid: ProfileRule {
  static let description = RuleDescription(
    "certificate-not-yet-valid", .warning, "A certificate is not valid yet.",
    why: "Until its first day servers refuse it, and devices say that it is not trusted.",
    remedy: "Roll the profile out when it is valid, or check the clock of who issued it.")

  static let examples: [LintExample] = [
    .bad(
      "before its first day", line: 6,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: trust
          kind: certificate
          data: >-
      \(ExampleCertificates.shortLived)
      """, asOf: "2023-12-31"),
    .good(
      "on its first day",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: trust
          kind: certificate
          data: >-
      \(ExampleCertificates.shortLived)
      """, asOf: "2024-01-01"),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.certificates.compactMap { certificate in
      guard let facts = certificate.insight.facts, facts.firstDay > context.asOf else { return nil }
      return finding(certificate.place, "\(certificate.subject(facts)) is valid from \(facts.firstDay) on.")
    }
  }
}
