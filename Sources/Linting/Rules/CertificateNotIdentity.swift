import PolicyModel
import Translation

/// Certificates without a private key where one is needed.
struct CertificateNotIdentity: AccountRule {
  static let description = RuleDescription(
    "certificate-not-identity", .error, "The account refers to a certificate that is no identity.",
    why: "Signing in, signing and decrypting need a private key. A root or server certificate has none.",
    remedy: "Refer to an identity: PKCS #12, SCEP or ACME.")

  static let examples: [LintExample] = [
    .bad(
      "a root certificate", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: root}
      certificates:
        - {id: root, kind: rootCertificate, holder: shared}
      """),
    .good(
      "an identity",
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
    CertificateUse.allCases.filter { account.certificate($0.field)?[.certificateKind]?.isIdentity == false }.map {
      use in
      finding(account.place(use.field), "The certificate \(use.purpose) holds no private key.")
    }
  }
}
