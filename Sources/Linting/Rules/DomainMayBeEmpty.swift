import Documents
import PolicyModel
import Translation

/// A separator that stays when the domain is empty.
struct DomainMayBeEmpty: AccountRule {
  static let description = RuleDescription(
    "domain-may-be-empty", .warning, "A variable for the domain is joined with the user name, and may be empty.",
    why: "Where the organisation has no domain, \\user with nothing before it is sent and refused.",
    remedy: "Leave the domain out of the user name, or write it as plain text.")

  static let examples: [LintExample] = [
    .bad(
      "joined in one text", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.netbiosDomain}\\\\${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a field of its own",
      """
      easpolicy: 1
      accounts:
        - identity: {domain: "${owner.netbiosDomain}", emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a fixed domain",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "EXAMPLE\\\\${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard let domain = account.set(.identityDomain), domain.literal == nil else { return [] }
    let places = account.raw(.identityDomain).map(\.pointer)
    guard !places.isEmpty, places == account.raw(.identityUserName).map(\.pointer) else { return [] }
    return [finding(account.place(.identityUserName), "The variable before the backslash may be empty.")]
  }
}
