import Certificates
import Documents

/// What a certificate says of itself, for programs.
struct CertificateFactsJSON {
  let facts: CertificateFacts

  var node: Node {
    .object([
      ("subject", .string(facts.subject)), ("commonName", JSONText.optional(facts.commonName)),
      ("issuer", .string(facts.issuer)), ("serialNumber", .string(facts.serialNumber)),
      ("validFrom", .string(facts.validFrom)), ("validTo", .string(facts.validTo)),
      ("emailAddresses", .array(facts.emailAddresses.map(Node.string))),
      ("userPrincipalNames", .array(facts.userPrincipalNames.map(Node.string))),
      ("hostNames", .array(facts.hostNames.map(Node.string))),
      ("keyUsage", facts.keyUses.map(list) ?? Node(.null)),
      ("extendedKeyUsage", facts.purposes.map { .array($0.map(purpose)) } ?? Node(.null)),
      ("isAuthority", .boolean(facts.isAuthority)), ("publicKey", .string(facts.publicKey.text)),
      ("sha256", .string(facts.fingerprint)),
    ])
  }

  private func list(_ uses: Set<KeyUse>) -> Node {
    .array(KeyUse.allCases.filter(uses.contains).map { .string($0.rawValue) })
  }

  private func purpose(_ purpose: CertificatePurpose) -> Node {
    .object([("identifier", .string(purpose.identifier)), ("name", .string(purpose.name))])
  }
}
