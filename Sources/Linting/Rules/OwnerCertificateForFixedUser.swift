import PolicyModel
import Translation

/// Own certificates for a shared account.
struct OwnerCertificateForFixedUser: AccountRule {
  static let description = RuleDescription(
    "owner-certificate-for-fixed-user", .warning,
    "The account names one fixed user, and takes each device owner's own certificate.",
    why: "The certificate belongs to the owner of the device and not to the user that the account names; the "
      + "server refuses it.",
    remedy: "Let the account take the user from the device owner, or use one certificate of the fixed user.")

  static let examples: [LintExample] = [
    .bad(
      "another user than the owner", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: owner, holder: perUser}
      """),
    .good(
      "the owner's account",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.upn}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: owner, holder: perUser}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.namesOneUser, account.profile.trace.places[.profile] != nil else { return [] }
    let use = CertificateUse.allCases.first { account.certificate($0.field)?[.certificateKind] == .owner }
    return use.map { [finding(account.place($0.field), "The fixed user gets the certificate of each device's owner.")] }
      ?? []
  }
}
