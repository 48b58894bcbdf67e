import PolicyModel
import Translation

/// Sign-in addresses that nobody reads.
struct SignInUrlWithoutOauth: AccountRule {
  static let description = RuleDescription(
    "sign-in-url-without-oauth", .warning, "The account names addresses for OAuth, and OAuth is off.",
    why: "Devices read the addresses with OAuth only, and ask for a password instead.",
    remedy: "Turn OAuth on, or remove the addresses.")

  static let examples: [LintExample] = [
    .bad(
      "OAuth is off", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauthSignInURL: "https://login.example.com"}
      """),
    .good(
      "OAuth is on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true, oauthSignInURL: "https://login.example.com"}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let fields: [Field<Template>] = [.authenticationOauthSignInURL, .authenticationOauthTokenRequestURL]
    guard account[.authenticationOauth] != true, let field = fields.first(where: { account.set($0) != nil }) else {
      return []
    }
    return [finding(account.place(field), "An address for OAuth stands without OAuth.")]
  }
}
