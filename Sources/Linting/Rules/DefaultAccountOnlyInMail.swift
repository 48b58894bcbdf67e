import PolicyModel
import Translation

/// A default account that cannot be one.
struct DefaultAccountOnlyInMail: AccountRule {
  static let description = RuleDescription(
    "default-account-only-in-mail", .warning, "The account is to be the default and may be used in the mail app alone.",
    why: "Devices do not let such an account be the default one.",
    remedy: "Give up one of the two.")

  static let examples: [LintExample] = [
    .bad(
      "both", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          account: {isDefault: true}
          mail: {onlyInMailApp: true}
      """),
    .good(
      "default account for any app",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          account: {isDefault: true}
          mail: {onlyInMailApp: false}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account[.accountIsDefault] == true, account[.mailOnlyInMailApp] == true else { return [] }
    return [finding(account.place(.accountIsDefault), "The default account may be used in the mail app alone.")]
  }
}
