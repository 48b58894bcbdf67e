import Mapping
import PolicyModel
import Translation

/// Platforms on which few devices take the settings.
struct ManagedConfigurationNeeded: LintRule {
  static let description = RuleDescription(
    "managed-configuration-needed", .warning, "On a platform of this format only some devices take the settings.",
    why: "The others ignore the payload without a word: no account appears.",
    remedy: "Configure a mail app for those devices.")

  static let examples: [LintExample] = [
    .bad(
      "a native account for one platform", line: 1,
      """
      {
        "payload_name": "androidexchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
    .good(
      "a platform without such limits",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    guard let account = document.accounts.first else { return [] }
    return document.table.restrictedPlatforms.map { restricted in
      finding(
        account.place, "On \(restricted.platform) the settings reach only \(restricted.to).",
        remedy: restricted.instead,
        severity: document.table.platforms == [restricted.platform] ? .warning : .info)
    }
  }
}
