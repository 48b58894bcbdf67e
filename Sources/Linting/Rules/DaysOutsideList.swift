import Documents
import Mapping
import PolicyModel
import Translation

/// Days that a product does not offer.
struct DaysOutsideList: AccountRule {
  static let description = RuleDescription(
    "days-outside-list", .warning, "The days of mail or calendar are none of those that the product offers.",
    why: "Nobody has published what the product or the device makes of another number.",
    remedy: "Choose one of the numbers that the product offers.")

  static let examples: [LintExample] = [
    .bad(
      "30 days", line: 6,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "mail_number_of_past_days_to_sync": 30
      }
      """),
    .good(
      "31 days",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "mail_number_of_past_days_to_sync": 31
      }
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let fields: [Field<Int>] = [.mailPastDays, .syncCalendarPastDays]
    return fields.flatMap { field in
      account.rows(field).compactMap { row in
        guard let found = account.profile.locate(row, in: account.record), let offered = row.conversion.offered,
          let text = found.node.scalarText, !offered.contains(text)
        else { return nil }
        return finding(
          account.profile.place(found.pointer, field: account.key(field)),
          "\(text) is none of the values that the product offers: \(offered.joined(separator: ", ")).")
      }
    }
  }
}
