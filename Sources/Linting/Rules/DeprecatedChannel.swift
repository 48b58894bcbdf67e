import Mapping
import PolicyModel
import Translation

/// Formats that their vendor has given up.
struct DeprecatedChannel: LintRule {
  static let description = RuleDescription(
    "deprecated-channel", .warning, "The vendor has given up the channel that this format is for.",
    why: "Current devices do not take the settings any more.",
    remedy: "Move to the channel that took its place.")

  static let examples: [LintExample] = [
    .bad(
      "an old interface", line: 1,
      """
      {
        "emailAddress": "kim.adler@example.com",
        "easUser": "kim.adler",
        "serverAddress": "mail.example.com",
        "useSSL": true
      }
      """),
    .good(
      "a current channel",
      """
      {
        "email_address": "kim.adler@example.com",
        "exchange_host": "mail.example.com",
        "exchange_username": "kim.adler",
        "exchange_ssl_required": true
      }
      """),
  ]

  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    guard let deprecated = document.table.deprecated, let account = document.accounts.first else { return [] }
    let summary = "\(document.table.title) is deprecated since \(deprecated.since)."
    return [finding(account.place, summary, remedy: "Use instead: \(deprecated.instead)")]
  }
}
