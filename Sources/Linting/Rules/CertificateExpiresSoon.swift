import Certificates
import Documents
import Translation

/// Certificates that will not be valid for long.
struct CertificateExpiresSoon: ProfileRule {
  static let description = RuleDescription(
    "certificate-expires-soon", .warning, "A certificate is valid for 30 more days at most.",
    why: "A new one must be issued and must reach every device before that day.",
    remedy: "Renew it now.")

  static let examples: [LintExample] = [
    .bad(
      "two weeks before", line: 6,
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
      """, asOf: "2025-12-18"),
    .good(
      "half a year before",
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
      """, asOf: "2025-07-01"),
  ]

  private static let days = 30

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.certificates.compactMap { certificate in
      guard let facts = certificate.insight.facts else { return nil }
      let rest = facts.lastDay.days(since: context.asOf)
      guard (0...Self.days).contains(rest) else { return nil }
      let days = rest == 0 ? "which is today" : rest == 1 ? "1 more day" : "\(rest) more days"
      return finding(certificate.place, "\(certificate.subject(facts)) is valid to \(facts.lastDay): \(days).")
    }
  }
}
