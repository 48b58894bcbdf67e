import PolicyModel
import Translation

/// Addresses that are none.
struct EmailNotAddress: AccountRule {
  static let description = RuleDescription(
    "email-not-address", .error, "What stands for the e-mail address is no e-mail address.",
    why: "The account cannot be set up, or other people see a wrong sender.",
    remedy: "Write an address such as kim@example.com, or a variable that stands for one.")

  static let examples: [LintExample] = [
    .bad(
      "no address", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .bad(
      "a variable that is a name", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.displayName}", userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "an address",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a variable",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a name before a domain",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.userName}@example.com", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a variable that some product fills in",
      """
      {
        "email_address": "{{mail}}",
        "exchange_host": "mail.example.com",
        "exchange_username": "{{userprincipalname}}",
        "exchange_ssl_required": true
      }
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    // A rule of its own speaks of other products' variables.
    guard let address = account.set(.identityEmailAddress), !account.holdsSuspect(.identityEmailAddress),
      !Self.canBeAddress(address)
    else { return [] }
    return [finding(account.place(.identityEmailAddress), "This is no e-mail address.")]
  }

  private static func canBeAddress(_ template: Template) -> Bool {
    guard let literal = template.literal else {
      return template.contains("@") || template.segments.contains(where: isOpen)
    }
    let parts = literal.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts.contains("") && !literal.contains(where: \.isWhitespace)
  }

  /// Whether a piece can hold anything, an address included.
  private static func isOpen(_ segment: Template.Segment) -> Bool {
    switch segment {
    case .literal: false
    case .variable(let variable): variable.name.hasPrefix("owner.custom(")
    case .unknownVariable: true
    }
  }
}
