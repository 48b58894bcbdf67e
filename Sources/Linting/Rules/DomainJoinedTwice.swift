import PolicyModel
import Translation

/// Logins with two domains.
struct DomainJoinedTwice: AccountRule {
  static let description = RuleDescription(
    "domain-joined-twice", .error, "The user name comes out with the domain twice.",
    why: "The product or the device puts the domain before the user name, so that DOMAIN\\DOMAIN\\user is sent "
      + "and refused.",
    remedy: "Keep the domain in one place.")

  static let examples: [LintExample] = [
    .bad(
      "two domains in the user name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: "EXAMPLE\\\\EXAMPLE\\\\kim.adler"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .bad(
      "in its own field and in the user name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {domain: EXAMPLE, emailAddress: kim.adler@example.com, userName: "EXAMPLE\\\\kim.adler"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "one domain",
      """
      easpolicy: 1
      accounts:
        - identity: {domain: EXAMPLE, emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.identityUserName)?.contains("\\") == true else { return [] }
    return [finding(account.place(.identityUserName), "The user name holds a domain besides the account's own.")]
  }
}
