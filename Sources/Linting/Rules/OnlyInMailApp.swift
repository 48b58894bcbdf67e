import PolicyModel
import Translation

/// What goes with the restriction to the mail app.
struct OnlyInMailApp: AccountRule {
  static let description = RuleDescription(
    "only-in-mail-app", .info, "Only the mail app may send from the account.",
    why: "Users cannot send photos or links from other apps with it, and cannot make it the default account.",
    remedy: "Tell the users, or let other apps send.")

  static let examples: [LintExample] = [
    .bad(
      "only the mail app", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          mail: {onlyInMailApp: true}
      """),
    .good(
      "any app",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          mail: {onlyInMailApp: false}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.mailOnlyInMailApp) == true else { return [] }
    return [finding(account.place(.mailOnlyInMailApp), "Only the mail app may send from the account.")]
  }
}
