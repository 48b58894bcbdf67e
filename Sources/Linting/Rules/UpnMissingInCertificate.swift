import Certificates
import PolicyModel
import Translation

/// Certificates for signing in that do not say who the user is.
struct UpnMissingInCertificate: AccountRule {
  static let description = RuleDescription(
    "upn-missing-in-certificate", .warning,
    "The account signs in with a certificate whose subject and alternative names hold no user principal name.",
    why: "The server finds the user by that name. Without it, it cannot tell whose certificate it is.",
    remedy: "Have the certificate issued with the user principal name in the subject alternative name.")

  static let examples: [LintExample] = [
    .bad(
      "only a common name", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes@example.com}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.withoutUPN)
      """),
    .good(
      "the name is there",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes@example.com}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.authentication)
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    [CertificateUse.identity, .inlineIdentity].compactMap { use in
      guard let facts = account.facts(use), facts.signInNames.isEmpty else { return nil }
      return finding(account.place(use.field), "The certificate of \(facts.title) names no user principal name.")
    }
  }
}

extension CertificateFacts {
  /// What servers find the user by: the user principal names, or, without them, addresses and a common name that is one.
  var signInNames: [String] {
    guard userPrincipalNames.isEmpty else { return userPrincipalNames }
    return emailAddresses + [commonName].compactMap(\.self).filter { $0.contains("@") && !emailAddresses.contains($0) }
  }
}
