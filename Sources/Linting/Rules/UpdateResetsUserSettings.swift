import Mapping
import PolicyModel
import Translation

/// Accounts that reset each other.
struct UpdateResetsUserSettings: ProfileRule {
  static let description = RuleDescription(
    "update-resets-user-settings", .info, "The profile holds several Exchange accounts.",
    why: "A change of one sends the whole profile again. Where the product sets accounts up anew then, users lose "
      + "their settings in all of them: password, default account, badges.",
    remedy: "Give each account a profile of its own.")

  static let examples: [LintExample] = [
    .bad(
      "two accounts", line: 5,
      """
      {
        "name": "Mail",
        "payloads": [
          {"type": "ExchangeActiveSync", "exchangeHost": "mail.example.com", "user": {"source": "deviceOwner"}},
          {"type": "ExchangeActiveSync", "exchangeHost": "mail.example.org", "user": {"source": "deviceOwner"}}
        ]
      }
      """),
    .good(
      "one account",
      """
      {
        "name": "Mail",
        "payloads": [
          {"type": "ExchangeActiveSync", "exchangeHost": "mail.example.com", "user": {"source": "deviceOwner"}}
        ]
      }
      """),
    .good(
      "a form that no device gets",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
        - identity: {emailAddress: desk@example.com, userName: desk}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    guard profile.accounts.count > 1, let update = profile.table.update else { return [] }
    let summary = "The profile holds \(profile.accounts.count) Exchange accounts. \(update.note)"
    return [finding(profile.accounts[1].place, summary)]
  }
}
