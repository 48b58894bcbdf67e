import PolicyModel
import Translation

/// Logins that Office 365 does not know.
struct UserNameNotUpn: AccountRule {
  static let description = RuleDescription(
    "user-name-not-upn", .warning, "The user name of an Office 365 account is no user principal name.",
    why: "Office 365 signs in with the principal name, which looks like an address. A short name or a Windows "
      + "domain is refused.",
    remedy: "Use the user principal name, and no domain.")

  static let examples: [LintExample] = [
    .bad(
      "a short name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: true}
      """),
    .bad(
      "a variable for the short name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: true}
      """),
    .bad(
      "a domain", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {domain: EXAMPLE, emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: true}
      """),
    .good(
      "a principal name",
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
      """),
    .good(
      "a variable that some product fills in",
      """
      {
        "email_address": "{{mail}}",
        "exchange_host": "\(ExampleFacts.exchangeOnlineHost)",
        "exchange_username": "{{userprincipalname}}",
        "exchange_ssl_required": true
      }
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.isOffice365 else { return [] }
    if account.set(.identityDomain) != nil {
      return [finding(account.place(.identityDomain), "The account of Office 365 has a Windows domain.")]
    }
    guard let name = account.set(.identityUserName), !account.holdsSuspect(.identityUserName), !name.contains("@"),
      name.segments.allSatisfy(Self.isKnown)
    else { return [] }
    return [
      finding(account.place(.identityUserName), "The user name of the Office 365 account is no user principal name.")
    ]
  }

  private static func isKnown(_ segment: Template.Segment) -> Bool {
    switch segment {
    case .literal: true
    case .variable(let variable): !variable.name.hasPrefix("owner.custom(")
    case .unknownVariable: false
    }
  }
}
