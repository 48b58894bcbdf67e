import Certificates
import PolicyModel
import Translation

/// Certificates for S/MIME that are not made for mail.
struct EmailProtectionMissing: AccountRule {
  static let description = RuleDescription(
    "email-protection-missing", .warning,
    "A certificate for S/MIME says that it is for something else than mail, or that its key may not do what is needed.",
    why: "Mail programs do not offer it, or warn everybody who gets such mail.",
    remedy: "Use a certificate with e-mail protection among its extended usages, and a key that may sign or decrypt.")

  static let examples: [LintExample] = [
    .bad(
      "a certificate for servers", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
          smime: {signing: {enabled: true, certificate: own}}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.server)
      """),
    .bad(
      "a key that only signs", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
          server: {host: mail.example.com, useSSL: true}
          smime: {encryption: {byDefault: true, certificate: own, perMessageSwitch: true}}
      certificates:
        - id: own
          kind: pkcs12
          holder: perUser
          data: >-
      \(ExampleCertificates.signing)
      """),
    .good(
      "a certificate for mail",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.reyes@example.com, userName: kim.reyes}
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
    [CertificateUse.signing, .encryption].compactMap { use in
      guard let facts = account.facts(use), let problem = problem(facts, use) else { return nil }
      return finding(account.place(use.field), "The certificate \(use.purpose), of \(facts.title), \(problem).")
    }
  }

  private func problem(_ facts: CertificateFacts, _ use: CertificateUse) -> String? {
    if !facts.serves(.emailProtection) {
      let purposes = (facts.purposes ?? []).map(\.name).joined(separator: ", ")
      return "is for \(purposes.isEmpty ? "nothing" : purposes), and not for e-mail protection"
    }
    guard let uses = facts.keyUses else { return nil }
    let needed: Set<KeyUse> =
      use == .signing ? [.digitalSignature, .nonRepudiation] : [.keyEncipherment, .keyAgreement]
    return uses.isDisjoint(with: needed) ? "has a key that may not \(use == .signing ? "sign" : "decrypt")" : nil
  }
}
