import PolicyModel
import Translation

/// Passwords that nobody needs.
struct OauthWithPassword: AccountRule {
  static let description = RuleDescription(
    "oauth-with-password", .warning, "The account uses OAuth and holds a password.",
    why: "The user signs in on a web page; the password is not used, and only lies about.",
    remedy: "Remove the password.")

  static let examples: [LintExample] = [
    .bad(
      "both", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true, password: Example-Pa55-only}
      """),
    .good(
      "OAuth alone",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true}
      """),
    .good(
      "a password alone",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: false, password: Example-Pa55-only}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account[.authenticationOauth] == true, account.set(.authenticationPassword) != nil else { return [] }
    return [finding(account.place(.authenticationPassword), "The account uses OAuth and holds a password as well.")]
  }
}
