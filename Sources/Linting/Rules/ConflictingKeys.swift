import Documents
import Translation

/// Keys that contradict each other.
struct ConflictingKeys: ProfileRule {
  static let description = RuleDescription(
    "conflicting-keys", .warning, "Two keys for the same setting disagree.",
    why: "Nobody has published which of the two the product follows.",
    remedy: "Keep one of the two.")

  static let examples: [LintExample] = [
    .bad(
      "allowed and prevented", line: 6,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "prevent_move": true,
        "allow_move": true
      }
      """),
    .good(
      "the same said twice",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "prevent_move": true,
        "allow_move": false
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.trace.conflicts.map { conflict in
      let names = [conflict.winner, conflict.loser].map(\.description).joined(separator: " and ")
      return finding(
        profile.place(conflict.winner, field: conflict.field), "\(names) disagree; this program follows the first.",
        related: [profile.place(conflict.loser).related("It says the opposite.")])
    }
  }
}
