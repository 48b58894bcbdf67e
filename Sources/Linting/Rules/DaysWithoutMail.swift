import PolicyModel
import Translation

/// Days of mail for an account without mail.
struct DaysWithoutMail: AccountRule {
  static let description = RuleDescription(
    "days-without-mail", .warning, "The days of mail are set while mail is off and locked.",
    why: "The console refuses the combination, and devices ignore the days.",
    remedy: "Switch mail on, let the user do it, or leave the days out.")

  static let examples: [LintExample] = [
    .bad(
      "mail is off and locked", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          mail: {pastDays: 7}
          services: {mail: {enabled: false, userMayChange: false}}
      """),
    .good(
      "mail is off and free",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          mail: {pastDays: 7}
          services: {mail: {enabled: false, userMayChange: true}}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.mailPastDays) != nil, account[.servicesMailEnabled] == false,
      account[.servicesMailUserMayChange] == false
    else { return [] }
    return [finding(account.place(.mailPastDays), "Days of mail are set while mail is off and locked.")]
  }
}
