import PolicyModel
import Translation

/// One private key for many people.
struct SharedIdentity: AccountRule {
  static let description = RuleDescription(
    "shared-identity", .warning, "All users of the profile sign in, or sign mail, with the same private key.",
    why: "Nobody can tell the users apart, and a key that leaks from one device must be replaced on all. Servers "
      + "that match the certificate with the user refuse all but one.",
    remedy: "Give each user a certificate of their own, by enrolment (SCEP) or from the owner.")

  static let examples: [LintExample] = [
    .bad(
      "one certificate for every owner", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: all}
      certificates:
        - {id: all, kind: tenant, holder: shared}
      """),
    .good(
      "an own certificate each",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """),
    .good(
      "one user",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: tenant, holder: shared}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let shared = CertificateUse.allCases.filter { use in
      let certificate = account.certificate(use.field)
      return certificate?[.certificateHolder] == .shared && certificate?[.certificateKind]?.isIdentity != false
    }
    guard let first = shared.first, !account.namesOneUser else { return [] }
    let purposes = shared.map(\.purpose).joined(separator: ", ")
    // A certificate of a product's own store may be a template; the document does not tell.
    let isCertain = account.certificate(first.field)?[.certificateKind] == .pkcs12
    let summary =
      isCertain ? "Every user of the profile gets" : "As far as the document tells, every user of the profile gets"
    return [
      finding(
        account.place(first.field), "\(summary) the same identity: \(purposes).",
        related: shared.dropFirst().map { account.place($0.field).related("The certificate \($0.purpose).") })
    ]
  }
}
