import Mapping
import PolicyModel
import Translation

/// Accounts of one person in profiles for many devices.
struct LiteralUser: AccountRule {
  static let description = RuleDescription(
    "literal-user", .info, "An account in a profile for many devices names one fixed user.",
    why: "Every device with the profile gets the account of this user. Exchange also limits how many devices a "
      + "mailbox takes.",
    remedy: "Use variables such as the owner's address, or make sure that the account is meant to be shared.")

  static let examples: [LintExample] = [
    .bad(
      "a fixed address in a product's policy", line: 4,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "desk@example.com",
        "user_name": "%username%",
        "use_ssl": true
      }
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
      "a profile for one person",
      """
      easpolicy: 1
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
    guard scope == nil || scope == ProfileScope.none else {
      return [
        finding(
          account.place(field), "The account names one fixed user, and the profile is for many devices.",
          severity: .warning)
      ]
    }
    guard Self.comesFromProduct(account.profile) else { return [] }
    return [finding(account.place(field), "The account names one fixed user.")]
  }

  /// Whether a management product delivers the profile, as far as the document tells. A file without any variable in a
  /// format of no product may be meant for the one person that it names.
  private static func comesFromProduct(_ profile: LintedProfile) -> Bool {
    profile.dialect.id != Dialect.neutral.id || profile.table.package != nil || !profile.trace.suspects.isEmpty
      || profile.holdsVariables
  }
}
