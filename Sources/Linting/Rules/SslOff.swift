import PolicyModel
import Translation

/// Connections without encryption.
struct SslOff: AccountRule {
  static let description = RuleDescription(
    "ssl-off", .error, "The account does not encrypt its connections.",
    why: "Mail and password travel readable for everybody on the way.",
    remedy: "Turn SSL on.")

  static let examples: [LintExample] = [
    .bad(
      "switched off", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server:
            useSSL: false
            host: mail.example.com
      """),
    .good(
      "switched on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.serverUseSSL) == false else { return [] }
    return [finding(account.place(.serverUseSSL), "SSL is off.")]
  }
}
