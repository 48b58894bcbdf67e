import Certificates
import PolicyModel
import Translation

/// Certificates of somebody else than the account's user.
struct CertificateAddressMismatch: AccountRule {
  static let description = RuleDescription(
    "certificate-address-mismatch", .warning, "A certificate names another address or login than the account.",
    why:
      "Mail programs do not offer a certificate for another address and distrust what it signs; servers let the user in "
      + "whom the certificate names, or nobody.",
    remedy: "Use the certificate of this user, or correct the address or login.")

  static let examples: [LintExample] = [
    .bad(
      "another address", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: robin.vale@example.com, userName: robin.vale}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true, certificate: own}}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.signing)
      """),
    .bad(
      "another login", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: robin.vale@example.com, userName: robin.vale@example.com}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.authentication)
      """),
    .good(
      "the same address in other letters",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: Kim.Reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true, certificate: own}}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.signing)
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    mail(account) + login(account)
  }

  private func mail(_ account: LintedAccount) -> [LintFinding] {
    guard let address = account.set(.identityEmailAddress)?.literal, address.contains("@"),
      !account.holdsSuspect(.identityEmailAddress)
    else { return [] }
    return [CertificateUse.signing, .encryption].compactMap { use in
      guard let facts = account.facts(use), !facts.emailAddresses.holds(address) else { return nil }
      let names = facts.emailAddresses.isEmpty ? "no address" : facts.emailAddresses.joined(separator: ", ")
      return finding(
        account.place(use.field), "The certificate \(use.purpose), of \(facts.title), names \(names), not \(address).")
    }
  }

  private func login(_ account: LintedAccount) -> [LintFinding] {
    guard let login = account.set(.identityUserName)?.literal, login.contains("@"),
      !account.holdsSuspect(.identityUserName)
    else { return [] }
    return [CertificateUse.identity, .inlineIdentity].compactMap { use in
      guard let facts = account.facts(use), !facts.signInNames.isEmpty, !facts.signInNames.holds(login)
      else { return nil }
      let names = facts.signInNames.joined(separator: ", ")
      return finding(account.place(use.field), "The certificate \(use.purpose) names \(names), not \(login).")
    }
  }
}

extension [String] {
  /// Whether an address is among them, in whatever letters.
  fileprivate func holds(_ address: String) -> Bool { contains { $0.lowercased() == address.lowercased() } }
}
