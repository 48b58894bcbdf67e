import PolicyModel
import Translation

/// Accounts of one person in profiles for many devices.
struct LiteralUser: AccountRule {
  static let description = RuleDescription(
    "literal-user", .info, "The account names one fixed user.",
    why: "Every device with the profile gets the account of this user. Exchange also limits how many devices a "
      + "mailbox takes.",
    remedy: "Use variables such as the owner's address, or make sure that the account is meant to be shared.")

  static let examples: [LintExample] = [
    .bad(
      "a fixed address", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .bad(
      "a fixed address in a profile for many devices", line: 4,
      """
      easpolicy: 1
      profile: {scope: all}
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "variables",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let fields: [Field<Template>] = [.identityEmailAddress, .identityUserName]
    guard let field = fields.first(where: { account.set($0)?.literal != nil }), account.namesOneUser else { return [] }
    let scope = account.profile.profile[.profileScope]
    let isForMany = scope != nil && scope != ProfileScope.none
    let summary = "The account names one fixed user" + (isForMany ? ", and the profile is for many devices." : ".")
    return [finding(account.place(field), summary, severity: isForMany ? .warning : .info)]
  }
}
