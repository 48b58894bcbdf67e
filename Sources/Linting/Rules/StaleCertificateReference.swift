import PolicyModel
import Translation

/// Certificates that nothing uses any more.
struct StaleCertificateReference: AccountRule {
  static let description = RuleDescription(
    "stale-certificate-reference", .warning, "A certificate is named for something that is switched off.",
    why: "Products and devices differ in what they do with it: some sign or ask for the certificate all the same.",
    remedy: "Remove the reference, or switch on what it is for.")

  static let examples: [LintExample] = [
    .bad(
      "signing is off", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: false, certificate: own}}
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """),
    .bad(
      "signing in with a password", line: 6,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication:
            identityCertificate: own
            method: password
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """),
    .good(
      "the user may switch it on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: false, userMayChange: true, certificate: own}}
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    CertificateUse.allCases.filter { account.set($0.field) != nil && $0.isOff(account) }.map { use in
      finding(account.place(use.field), "The certificate \(use.purpose) is named, and nothing uses it.")
    }
  }
}
