import Documents
import Translation

/// Keys that are nearly known ones.
struct MisspelledKey: ProfileRule {
  static let description = RuleDescription(
    "misspelled-key", .warning, "A key differs from a known one by case or spelling.",
    why: "Products and devices ignore keys that they do not know, or refuse the document: the setting has no "
      + "effect.",
    remedy: "Correct the key.")

  static let examples: [LintExample] = [
    .bad(
      "wrong case", line: 6,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "Prevent_Move": true
      }
      """),
    .bad(
      "a missing letter", line: 6,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "prevnt_move": true
      }
      """),
    .good(
      "the right key",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true,
        "prevent_move": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    UnrecognisedKey.all(in: profile).compactMap { unknown in
      unknown.suggestion.map { known in
        finding(
          profile.place(unknown.pointer), "The key \(unknown.name) is not known.", remedy: "Did you mean \(known)?")
      }
    }
  }
}
