import PolicyModel
import Translation

/// Accounts that reset each other.
struct UpdateResetsUserSettings: ProfileRule {
  static let description = RuleDescription(
    "update-resets-user-settings", .info, "The profile holds several Exchange accounts.",
    why: "A change of one sends the whole profile again, and may reset all of them on the devices: password, "
      + "default account, badges.",
    remedy: "Give each account a profile of its own.")

  static let examples: [LintExample] = [
    .bad(
      "two accounts", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
        - identity: {emailAddress: desk@example.com, userName: desk}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "one account",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    guard profile.accounts.count > 1, profile.trace.places[.profile] != nil else { return [] }
    return [finding(profile.accounts[1].place, "The profile holds \(profile.accounts.count) Exchange accounts.")]
  }
}
