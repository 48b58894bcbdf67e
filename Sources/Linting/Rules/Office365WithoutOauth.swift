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
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: false}
      """),
    .bad(
      "OAuth is not mentioned", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
      """),
    .good(
      "OAuth is on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
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
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: false}
      """, asOf: "2020-01-01"),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.isOffice365, account[.authenticationOauth] != true else { return [] }
    let retirement = context.retirements(of: Self.description.code).first { $0.severity(asOf: context.asOf) > .none }
    guard let retirement else { return [] }
    guard !account.signsInWithCertificate else { return [withCertificate(account)] }
    let isOff = account[.authenticationOauth] == false
    let state = isOff ? "signs in without OAuth" : "does not say that it uses OAuth"
    let summary = "The account of Office 365 \(state). \(retirement.sentence(asOf: context.asOf))"
    let severity = retirement.severity(asOf: context.asOf)
    return [
      finding(
        account.place(.authenticationOauth), summary, remedy: remedy(account, isOff),
        severity: isOff || account.canSay(.authenticationOauth) ? severity : min(severity, .warning))
    ]
  }

  /// A certificate is no basic authentication; whether the organisation accepts it instead no document tells.
  private func withCertificate(_ account: LintedAccount) -> LintFinding {
    finding(
      account.place(.authenticationIdentityCertificate),
      "The account of Office 365 signs in with a certificate and without OAuth.",
      remedy: "Check that the organisation accepts certificates for mail apps, or turn OAuth on.", severity: .info)
  }

  /// What to do; nil where the format can say it.
  private func remedy(_ account: LintedAccount, _ isOff: Bool) -> String? {
    if account.canSay(.authenticationOauth) { return nil }
    return isOff
      ? "This format cannot use OAuth: configure another mail app, or another channel."
      : "Choose modern authentication in the product's console; this format has no known key for it."
  }
}
