import PolicyModel
import Translation

/// Accounts that trust every server.
struct AcceptAnyCertificate: AccountRule {
  static let description = RuleDescription(
    "accept-any-certificate", .error, "The account accepts any server certificate.",
    why: "Anybody on the way can pose as the server, and reads mail and password.",
    remedy: "Turn it off, and install the root certificate of the server on the devices.")

  static let examples: [LintExample] = [
    .bad(
      "any certificate", line: 4,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true, acceptAnyCertificate: true}
      """),
    .good(
      "the certificate is checked",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true, acceptAnyCertificate: false}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.serverAcceptAnyCertificate) == true else { return [] }
    return [finding(account.place(.serverAcceptAnyCertificate), "Any server certificate is accepted.")]
  }
}
