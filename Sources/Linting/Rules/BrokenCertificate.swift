import PolicyModel
import Translation

/// Certificates that devices cannot read.
struct BrokenCertificate: ProfileRule {
  static let description = RuleDescription(
    "broken-certificate", .error, "What should be a certificate or an identity cannot be used.",
    why: "Devices refuse the whole profile, or ask the user for a password that nobody told.",
    remedy: "Put the right file there, or the password that it was exported with.")

  static let examples: [LintExample] = [
    .bad(
      "no certificate at all", line: 6,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: trust
          kind: rootCertificate
          data: Tm90IGEgY2VydGlmaWNhdGU=
      """),
    .good(
      "a root",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
      certificates:
        - id: trust
          kind: rootCertificate
          data: >-
      \(ExampleCertificates.root)
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.certificates.compactMap { certificate in
      let name = certificate.insight.name.map { " “\($0)”" } ?? ""
      if certificate.insight.hasWrongPassword {
        return finding(certificate.place, "The password in the document does not open the identity\(name).")
      }
      guard case .unusable(let reason) = certificate.insight.reading else { return nil }
      let thing = certificate.insight.kind == .pkcs12 ? "identity" : "certificate"
      return finding(certificate.place, "The data of the \(thing)\(name) \(reason).")
    }
  }
}
