import Certificates
import Testing

/// What certificates say, beside what `openssl x509` says of them.
@Suite struct CertificateFactsTests {
  static let names = [
    "root", "authentication", "no-upn", "signing", "encryption", "server", "short-lived", "mixed", "plain",
  ]

  @Test(arguments: names) func saysWhatOpenSSLSays(_ name: String) throws {
    let facts = try #require(try CertificateReader.read(Fixture.bytes("\(name).cer")).first)
    let known = try Fixture.recorded(name)
    #expect(facts.subject.replacing(", ", with: ",") == Self.short(known["subject"]))
    #expect(facts.issuer.replacing(", ", with: ",") == Self.short(known["issuer"]))
    #expect(facts.serialNumber == known["serial"]?.first)
    #expect(facts.fingerprint == known["sha256 Fingerprint"]?.first)
    #expect(facts.validFrom == Self.instant(known["notBefore"]))
    #expect(facts.validTo == Self.instant(known["notAfter"]))
    #expect("\(facts.firstDay)" == facts.validFrom.prefix(10))
    #expect("\(facts.lastDay)" == facts.validTo.prefix(10))
    #expect(Set(facts.emailAddresses) == Set(known["email"] ?? []))
    let uses = (facts.keyUses ?? []).compactMap { Self.keyUses[$0] } + (facts.purposes ?? []).map(Self.name)
    #expect(Set(uses) == Set((known["use"] ?? []).flatMap { $0.split(separator: ", ").map(String.init) }))
  }

  @Test func namesPartsThatMailAndSigningInNeed() throws {
    let facts = try #require(try CertificateReader.read(Fixture.bytes("authentication.cer")).first)
    #expect(facts.userPrincipalNames == ["kim.reyes@example.com"])
    #expect(facts.commonName == "Kim Reyes")
    #expect(facts.issuerCommonName == "Example Works Root")
    #expect(facts.publicKey.text == "EC 256")
    #expect(facts.serves(.clientAuthentication) && !facts.serves(.emailProtection))
    #expect(!facts.isAuthority && !facts.isSelfIssued)
    let root = try #require(try CertificateReader.read(Fixture.bytes("root.cer")).first)
    #expect(root.isAuthority && root.isSelfIssued && root.serves(.emailProtection))
    let server = try #require(try CertificateReader.read(Fixture.bytes("server.cer")).first)
    #expect(server.hostNames == ["mail.example.com", "autodiscover.example.com"])
    #expect(server.publicKey.text == "EC 384")
    #expect(try CertificateReader.read(Fixture.bytes("encryption.cer"))[0].publicKey.text == "RSA 2048")
    #expect(try CertificateReader.read(Fixture.bytes("plain.cer"))[0].publicKey.text == "Ed25519 256")
    #expect(try CertificateReader.read(Fixture.bytes("plain.cer"))[0].keyUses == nil)
  }

  /// OpenSSL writes some keywords out, and escapes a blank before and after.
  private static func short(_ name: [String]?) -> String? {
    name?.first?.replacing("emailAddress=", with: "E=").replacing(", ", with: ",")
  }

  private static func instant(_ text: [String]?) -> String? { text?.first?.replacing(" ", with: "T") }

  private static let keyUses: [KeyUse: String] = [
    .digitalSignature: "Digital Signature", .nonRepudiation: "Non Repudiation", .keyEncipherment: "Key Encipherment",
    .dataEncipherment: "Data Encipherment", .keyAgreement: "Key Agreement", .keyCertSign: "Certificate Sign",
    .cRLSign: "CRL Sign", .encipherOnly: "Encipher Only", .decipherOnly: "Decipher Only",
  ]

  private static func name(_ purpose: CertificatePurpose) -> String {
    switch purpose.name {
    case "server authentication": "TLS Web Server Authentication"
    case "client authentication": "TLS Web Client Authentication"
    case "smart-card logon": "Microsoft Smartcard Login"
    case "e-mail protection": "E-mail Protection"
    case "any purpose": "Any Extended Key Usage"
    default: purpose.name
    }
  }
}
