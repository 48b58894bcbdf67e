import PolicyModel
import Translation

/// OAuth with a server that may not offer it.
struct OauthOnPremises: AccountRule {
  static let description = RuleDescription(
    "oauth-on-premises", .warning, "The account uses OAuth with a server of the organisation's own.",
    why: "Where the server does not offer modern authentication, signing in silently does nothing.",
    remedy: "Turn OAuth off, or name the address for signing in if the server offers it.")

  static let examples: [LintExample] = [
    .bad(
      "no address for signing in", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true}
      """),
    .good(
      "an address for signing in",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true, oauthSignInURL: "https://login.example.com"}
      """),
    .good(
      "Exchange Online",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.authenticationOauth) == true, account[.serverHostType] == .onPremises,
      account.set(.authenticationOauthSignInURL) == nil
    else { return [] }
    return [finding(account.place(.authenticationOauth), "OAuth is on for a server of the organisation's own.")]
  }
}
