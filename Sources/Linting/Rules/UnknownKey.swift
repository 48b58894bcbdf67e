import Documents
import Translation

/// Keys that this program does not know.
struct UnknownKey: ProfileRule {
  static let description = RuleDescription(
    "unknown-key", .info, "A key is not one that this program knows.",
    why: "It may be a setting that a translation leaves out, or one that the product ignores or refuses.",
    remedy: "Check that the product knows the key.")

  static let examples: [LintExample] = [
    .bad(
      "an unknown key", line: 6,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "fold_corners": true
      }
      """),
    .good(
      "known keys",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    UnrecognisedKey.all(in: profile).filter { $0.suggestion == nil }.map { unknown in
      finding(profile.place(unknown.pointer), "The key \(unknown.name) is not known.")
    }
  }
}
