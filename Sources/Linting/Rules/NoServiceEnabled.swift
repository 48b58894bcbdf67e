import Mapping
import PolicyModel
import Translation

/// Accounts that synchronise nothing.
struct NoServiceEnabled: AccountRule {
  static let description = RuleDescription(
    "no-service-enabled", .error, "All services of the account are off.",
    why: "Devices refuse such an account, and the profile with it.",
    remedy: "Switch at least one service on.")

  static let examples: [LintExample] = [
    .bad(
      "an empty list", line: 7,
      """
      {
        "name": "Mail",
        "payloads": [{
          "type": "ExchangeActiveSync",
          "exchangeHost": "mail.example.com",
          "useSsl": true,
          "enabledServices": [],
          "user": {"source": "deviceOwner"}
        }]
      }
      """),
    .good(
      "mail is on",
      """
      {
        "name": "Mail",
        "payloads": [{
          "type": "ExchangeActiveSync",
          "exchangeHost": "mail.example.com",
          "useSsl": true,
          "enabledServices": ["mail"],
          "user": {"source": "deviceOwner"}
        }]
      }
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    account.profile.table.accounts.atLeastOne.compactMap { group in
      let fields = group.fields.map { Field<Bool>($0) }
      guard let first = fields.first, fields.allSatisfy({ account[$0] == false }) else { return nil }
      return finding(account.place(first), "All services of the account are off.")
    }
  }
}
