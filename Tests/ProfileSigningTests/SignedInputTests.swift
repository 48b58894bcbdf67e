import EASPolicyTranslator
import TestSupport
import Testing

/// Signed profiles are read like others, and the report says who signed them.
@Suite struct SignedInputTests {
  private func read(_ name: String, _ options: TranslationOptions = TranslationOptions()) throws -> SourceDocument {
    try Sample.translator.read(try Fixture.bytes(name), options: options)
  }

  private func codes(_ document: SourceDocument) throws -> [OutcomeCode] {
    let selection = try #require(document.selections.first)
    return try Sample.translator.translate(document, selection, to: "meraki").report.outcomes.map(\.code)
  }

  @Test(arguments: ["rsa.cms", "streamed.cms", "pem-with-text.cms", "base64.cms", "twice.cms", "two.cms", "sha1.cms"])
  func theSameSettings(_ name: String) throws {
    let plain = try Sample.translator.read(try Fixture.profile())
    let signed = try read(name)
    #expect(signed.imported.root == plain.imported.root && plain.signatures == nil)
    #expect(signed.backend.table.format == "apple-mobileconfig")
    // Positions are those of the profile inside.
    #expect(signed.imported.root.leaves().map(\.node.position) == plain.imported.root.leaves().map(\.node.position))
    let more = Set(try codes(signed)).subtracting(try codes(plain))
    #expect(more == (name == "sha1.cms" ? [.signatureUnchecked, .outputUnsigned] : [.inputSigned, .outputUnsigned]))
  }

  @Test func aBrokenSignatureIsAWarning() throws {
    let bytes = Fixture.replacing(Array("SSL".utf8), by: Array("SLS".utf8), in: try Fixture.bytes("rsa.cms"))
    let document = try Sample.translator.read(bytes)
    let selection = try #require(document.selections.first)
    let report = try Sample.translator.translate(document, selection, to: "meraki").report
    let outcome = try #require(report.outcomes.first { $0.code == .signatureInvalid })
    #expect(
      outcome.severity == .warning
        && outcome.summary.contains("Signed by Profile Signer RSA (issued by Example Issuer)"))
  }

  @Test func signaturesCanBeRequired() throws {
    var options = TranslationOptions()
    options.requiresSignature = true
    func code(_ bytes: [UInt8]) -> FaultCode? {
      do {
        _ = try Sample.translator.read(bytes, options: options)
        return nil
      } catch {
        return (error as? UnusableInput)?.faults.first?.code
      }
    }
    #expect(code(try Fixture.profile()) == .signatureRequired)
    #expect(code(try Fixture.bytes("rsa.cms")) == nil)
    #expect(code(try Fixture.bytes("twice.cms")) == nil)
    for name in ["sha1.cms", "md5.cms", "nocerts.cms"] { #expect(code(try Fixture.bytes(name)) == .signatureRefused) }
    options.trust = try Fixture.judge("root.pem")
    #expect(code(try Fixture.bytes("rsa.cms")) == nil)
    for name in ["expired.cms", "alone.cms"] { #expect(code(try Fixture.bytes(name)) == .signatureUntrusted) }
  }

  private static let encrypted = """
    <plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key>\
    <integer>1</integer><key>PayloadDisplayName</key><string>Mail for Example Org</string>\
    <key>PayloadIdentifier</key><string>com.example.mail</string>IS<key>EncryptedPayloadContent</key>\
    <data>MIAGCSqGSIb3DQEHA6CA</data></dict></plist>
    """
  private static let encryptedJSON = """
    {"PayloadType": "Configuration", "PayloadVersion": 1, "PayloadIdentifier": "com.example.mail",
     "EncryptedPayloadContent": "MIAGCSqGSIb3DQEHA6CA"}
    """

  @Test(arguments: [
    encrypted.replacing("IS", with: ""), encrypted.replacing("IS", with: "<key>IsEncrypted</key><true/>"),
    encryptedJSON,
  ]) func encryptedProfilesAreNamed(_ text: String) throws {
    for format in [nil, "apple-mobileconfig"] {
      let error = #expect(throws: UnusableInput.self) {
        try Sample.translator.read(Array(text.utf8), format: format)
      }
      let fault = try #require(error?.faults.first)
      #expect(fault.code == .encryptedProfile && fault.summary.contains("com.example.mail"))
      #expect(!fault.summary.contains("MIAG") && !fault.remedy.isEmpty)
    }
  }
}
