import Certificates
import Documents
import Translation

/// Certificates that are no longer valid.
struct CertificateExpired: ProfileRule {
  static let description = RuleDescription(
    "certificate-expired", .error, "A certificate is no longer valid.",
    why: "Servers refuse to let users sign in with it, and other people's mail programs distrust what it signs.",
    remedy: "Put a new certificate in its place.")

  static let examples: [LintExample] = [
    .bad(
      "a certificate of the past", line: 6,
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
      """, asOf: "2026-01-02"),
    .good(
      "the last day",
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
      """, asOf: "2026-01-01"),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.certificates.compactMap { certificate in
      guard let facts = certificate.insight.facts, facts.lastDay < context.asOf else { return nil }
      return finding(certificate.place, "\(certificate.subject(facts)) was valid to \(facts.lastDay).")
    }
  }
}
