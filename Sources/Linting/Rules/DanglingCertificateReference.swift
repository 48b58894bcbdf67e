import PolicyModel
import Translation

/// References to certificates that are not there.
struct DanglingCertificateReference: AccountRule {
  static let description = RuleDescription(
    "dangling-certificate-reference", .error, "The account refers to a certificate that the document does not hold.",
    why: "Devices refuse the profile, or the account signs in without the certificate. References do not survive "
      + "copying.",
    remedy: "Add the certificate to the same profile, or remove the reference.")

  static let examples: [LintExample] = [
    .bad(
      "no such certificate", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: gone}
      """),
    .good(
      "the certificate is there",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    CertificateUse.allCases.filter { account.set($0.field) != nil && account.certificate($0.field) == nil }.map { use in
      finding(account.place(use.field), "The certificate \(use.purpose) is not in the document.")
    }
  }
}
