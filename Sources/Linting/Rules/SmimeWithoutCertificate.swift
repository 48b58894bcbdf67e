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
    .bad(
      "an old switch without a certificate", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {enabledLegacy: true}
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
    /// The switches that turn it on, older ones last.
    let switches: [Field<Bool>]
    /// Any of these certificates will do.
    let certificates: [Field<CertificateReference>]
    let choice: Field<Bool>
  }

  private static let uses = [
    Use(
      name: "Signing with S/MIME", switches: [.smimeSigningEnabled], certificates: [.smimeSigningCertificate],
      choice: .smimeSigningUserMayChooseCertificate),
    Use(
      name: "Encryption with S/MIME", switches: [.smimeEncryptionByDefault, .smimeEncryptionEnabledLegacy],
      certificates: [.smimeEncryptionCertificate], choice: .smimeEncryptionUserMayChooseCertificate),
    Use(
      name: "S/MIME", switches: [.smimeEnabledLegacy],
      certificates: [.smimeSigningCertificate, .smimeEncryptionCertificate],
      choice: .smimeSigningUserMayChooseCertificate),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let found = Self.uses.compactMap { use -> LintFinding? in
      guard let key = use.switches.first(where: { account[$0] == true }), account[use.choice] != true,
        use.certificates.allSatisfy({ account.set($0) == nil }), use.certificates.contains(where: account.canSay)
      else { return nil }
      return finding(account.place(key), "\(use.name) is on without a certificate.")
    }
    // The old switch for both says nothing new beside those for one of them.
    return found.count > 1 ? found.filter { $0.field != Field<Bool>.smimeEnabledLegacy.id } : found
  }
}
