import Documents
import Mapping
import PolicyModel
import Translation

/// Asterisks that stand for a secret.
struct MaskedSecret: ProfileRule {
  static let description = RuleDescription(
    "masked-secret", .error, "A secret is masked: asterisks or bullets stand where it was.",
    why: "Products show secrets so. Sent back, the asterisks become the password.",
    remedy: "Type the secret in anew, or remove the key.")

  static let examples: [LintExample] = [
    .bad(
      "five asterisks", line: 5,
      """
      {
        "payload_name": "androidexchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "password": "*****",
        "use_ssl": true
      }
      """),
    .good(
      "no password",
      """
      {
        "payload_name": "androidexchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.setFields.flatMap { key -> [LintFinding] in
      guard case .secret(let secret)? = profile.profile[key.record][key.field], secret.isWithheld else { return [] }
      return profile.raw(key).filter { $0.node.text.map(CanonicalValue.isMasked) ?? false }.map {
        finding(profile.place($0.pointer, field: key), "The secret is masked.")
      }
    }
  }
}
