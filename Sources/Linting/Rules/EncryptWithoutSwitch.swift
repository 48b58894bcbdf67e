import PolicyModel
import Translation

/// Encryption that nobody can leave out.
struct EncryptWithoutSwitch: AccountRule {
  static let description = RuleDescription(
    "encrypt-without-switch", .warning, "Messages are encrypted by default, and users cannot send one without.",
    why: "Mail to people without a certificate cannot be sent.",
    remedy: "Offer the switch on each message, or let the user change the default.")

  static let examples: [LintExample] = [
    .bad(
      "no switch", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {encryption: {byDefault: true, certificate: own}}
      certificates:
        - {id: own, kind: owner, holder: perUser}
      """),
    .good(
      "a switch on each message",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          smime: {encryption: {byDefault: true, perMessageSwitch: true, certificate: own}}
      certificates:
        - {id: own, kind: owner, holder: perUser}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.smimeEncryptionByDefault) == true, account[.smimeEncryptionPerMessageSwitch] != true,
      account[.smimeEncryptionUserMayChange] != true
    else { return [] }
    let canOffer = account.canSay(.smimeEncryptionPerMessageSwitch)
    return [
      finding(
        account.place(.smimeEncryptionByDefault), "Every message is encrypted, and users cannot leave it out.",
        remedy: canOffer ? nil : "Tell the users; this format has no switch for it.", severity: canOffer ? nil : .info)
    ]
  }
}
