import PolicyModel
import Translation

/// Accounts without a login.
struct UserNameMissing: AccountRule {
  static let description = RuleDescription(
    "user-name-missing", .warning, "The account has no user name.",
    why: "A management product cannot set the account up by itself: the user is asked, or the installation fails.",
    remedy: "Write the user name, or a variable for it.")

  static let examples: [LintExample] = [
    .bad(
      "no user name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a user name",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account[.identityUserName] == nil, account.canSay(.identityUserName) else { return [] }
    return [finding(account.place(.identityUserName), "The account has no user name.")]
  }
}
