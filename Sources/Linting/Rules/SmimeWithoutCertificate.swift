import PolicyModel
import Translation

/// S/MIME that is on and has no certificate to work with.
struct SmimeWithoutCertificate: AccountRule {
  static let description = RuleDescription(
    "smime-without-certificate", .warning, "S/MIME is on, and the account names no certificate for it.",
    why: "Without an identity the device can neither sign nor decrypt, and mail may not go out.",
    remedy: "Name an identity of the same profile, or let the user choose one.")

  static let examples: [LintExample] = [
    .bad(
      "signing without a certificate", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true}}
      """),
    .good(
      "the user chooses",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true, userMayChooseCertificate: true}}
      """),
    .good(
      "each owner's own certificate",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true, certificate: own}}
      certificates:
        - {id: own, kind: owner, holder: perUser}
      """),
  ]

  private struct Use {
    let name: String
    let enabled: Field<Bool>
    let certificate: Field<CertificateReference>
    let choice: Field<Bool>
  }

  private static let uses = [
    Use(
      name: "Signing", enabled: .smimeSigningEnabled, certificate: .smimeSigningCertificate,
      choice: .smimeSigningUserMayChooseCertificate),
    Use(
      name: "Encryption", enabled: .smimeEncryptionByDefault, certificate: .smimeEncryptionCertificate,
      choice: .smimeEncryptionUserMayChooseCertificate),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    Self.uses.filter { use in
      account[use.enabled] == true && account.set(use.certificate) == nil && account[use.choice] != true
        && account.canSay(use.certificate)
    }.map { use in
      finding(account.place(use.enabled), "\(use.name) with S/MIME is on without a certificate.")
    }
  }
}
