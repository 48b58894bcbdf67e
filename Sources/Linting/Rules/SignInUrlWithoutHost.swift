import PolicyModel
import Translation

/// Sign-in addresses that switch off finding the server.
struct SignInUrlWithoutHost: AccountRule {
  static let description = RuleDescription(
    "sign-in-url-without-host", .error, "The account names an address for signing in, and no host.",
    why: "With such an address devices do not look for the server by themselves; without a host the account is "
      + "refused.",
    remedy: "Name the host.")

  static let examples: [LintExample] = [
    .bad(
      "no host", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {useSSL: true}
          authentication: {oauth: true, oauthSignInURL: "https://login.example.com"}
      """),
    .good(
      "a host",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: true, oauthSignInURL: "https://login.example.com"}
      """),
    .good(
      "neither",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {useSSL: true}
          authentication: {oauth: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.authenticationOauthSignInURL) != nil, account[.serverHost] == nil else { return [] }
    return [finding(account.place(.authenticationOauthSignInURL), "An address for signing in stands without a host.")]
  }
}
