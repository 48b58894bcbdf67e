import PolicyModel
import Translation

/// Accounts of Exchange Online that sign in with a password.
struct Office365WithoutOauth: AccountRule {
  static let description = RuleDescription(
    "office365-without-oauth", .error, "An account of Office 365 does not use OAuth.",
    why: "Exchange Online has ended basic authentication; a user name with a password is refused.",
    remedy: "Turn OAuth on and leave the password out.")

  static let examples: [LintExample] = [
    .bad(
      "OAuth is off", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: outlook.office365.com, useSSL: true}
          authentication: {oauth: false}
      """),
    .bad(
      "OAuth is not mentioned", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: outlook.office365.com, useSSL: true}
      """),
    .good(
      "OAuth is on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: outlook.office365.com, useSSL: true}
          authentication: {oauth: true}
      """),
    .good(
      "a server of one's own",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {oauth: false}
      """),
    .good(
      "years before the end of basic authentication",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: outlook.office365.com, useSSL: true}
          authentication: {oauth: false}
      """, asOf: "2020-01-01"),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.isOffice365, account[.authenticationOauth] != true else { return [] }
    let severity =
      context.retirements(of: Self.description.code).map { $0.severity(asOf: context.asOf) }.max() ?? .error
    guard severity > .none else { return [] }
    if account[.authenticationOauth] == false {
      return [
        finding(
          account.place(.authenticationOauth), "The account of Office 365 signs in without OAuth.", severity: severity)
      ]
    }
    let summary = "The account of Office 365 does not say that it uses OAuth."
    guard account.canSay(.authenticationOauth) else {
      let remedy = "Choose modern authentication in the product's console; this format has no known key for it."
      return [finding(account.place, summary, remedy: remedy, severity: min(severity, .warning))]
    }
    return [finding(account.place, summary, severity: severity)]
  }
}
