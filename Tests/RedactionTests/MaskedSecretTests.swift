import EASPolicyTranslator
import TestSupport
import Testing

/// A masked secret is recognised wherever a table reads one, and is never carried as a password.
@Suite struct MaskedSecretTests {
  private static let masks = [
    "*****", "********", "••••••", "●●●●", "<masked>", "[hidden]", " *** ", "xxxxx", "XXXXXXXX", "* * * *", "(null)",
    "REDACTED",
    "**REDACTED**", "<redacted>", "\u{FF0A}\u{FF0A}\u{FF0A}",
  ]

  @Test func theyAreTold() {
    for mask in Self.masks { #expect(CanonicalValue.isMasked(mask), "\(mask)") }
    for text in ["", " ", "Tr0ub*", "*a*", "<Tr0ub4dor>", "masked", "()", "xxxx", "xxxxy", "redacted", "null"] {
      #expect(!CanonicalValue.isMasked(text), "\(text)")
    }
  }

  /// Every text that a table reads as a secret, in every sample, one at a time.
  @Test(arguments: Sample.all) func noneIsCarried(_ sample: Sample) throws {
    let bytes = try Redaction.content(sample)
    let codec = try DocumentSyntax.codec(for: bytes)
    let root = try codec.decode(bytes, limits: .standard).node
    let document = try sample.read()
    let places = Self.places(document)
    for (index, leaf) in root.leaves().enumerated() where leaf.node.text != nil {
      guard let position = leaf.node.position, places.contains(position) else { continue }
      let mask = Self.masks[index % Self.masks.count]
      let masked = try codec.encode(Self.replacing(leaf.pointer, in: root, by: .string(mask)))
      let again = try Sample.translator.read(masked)
      for format in Sample.formats {
        for selection in again.selections(into: format) {
          guard let translation = try? Sample.translator.translate(again, selection, to: format, options: .withSecrets)
          else { continue }
          let carried = translation.root.leaves().contains { $0.node.text == mask }
          #expect(!carried, "\(sample.name)\(leaf.pointer) to \(format)")
        }
      }
    }
  }

  @Test func samplesHaveSecretsToMask() throws {
    #expect(try Sample.all.map { Self.places(try $0.read()).count }.reduce(0, +) > 15)
  }

  /// The places that secrets were read from.
  private static func places(_ document: SourceDocument) -> Set<SourcePosition> {
    var texts: Set<SourcePosition> = []
    for imported in document.imported.profiles {
      for (key, pointers) in imported.trace.reads {
        guard case .secret? = imported.profile[key.record][key.field] else { continue }
        texts.formUnion(pointers.compactMap { document.imported.root[$0]?.position })
      }
    }
    return texts
  }

  private static func replacing(_ place: Pointer, in node: Node, by value: Node, at here: Pointer = Pointer()) -> Node {
    if here == place { return value }
    switch node.value {
    case .object(let object):
      return .object(
        object.members.map { ($0.key, replacing(place, in: $0.value, by: value, at: here.appending(key: $0.key))) })
    case .array(let items):
      return .array(items.enumerated().map { replacing(place, in: $1, by: value, at: here.appending(index: $0)) })
    default: return node
    }
  }

  @Test func aMaskedChallengeIsNotCarried() throws {
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice, settings: {URL: "https://scep.example.com", Challenge: "*****"}}
      """
    let document = try Sample.translator.read(Array(text.utf8))
    let translation = try Sample.translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: .withSecrets)
    #expect(!String(decoding: translation.bytes, as: UTF8.self).contains("*****"))
    #expect(translation.report.outcomes.contains { $0.fate == .needsInput && $0.field == "certificate.settings" })
  }

  /// Wherever it stands: a list inside of settings is carried like the settings.
  @Test func aChallengeDeepInsideIsLeftOut() throws {
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - id: own
          kind: scep
          holder: perDevice
          settings:
            URL: "https://scep.example.com"
            Keysize: 2048
            Subject: [{Challenge: Tr0ub4dor1}]
            Extra: {Deeper: {apiKey: Tr0ub4dor2, Kept: yes}}
      """
    let document = try Sample.translator.read(Array(text.utf8))
    for (options, isCarried) in [(TranslationOptions(), false), (.withSecrets, true)] {
      let translation = try Sample.translator.translate(
        document, document.selections[0], to: "apple-mobileconfig", options: options)
      let output = String(decoding: translation.bytes, as: UTF8.self)
      for secret in ["Tr0ub4dor1", "Tr0ub4dor2"] { #expect(output.contains(secret) == isCarried) }
      for kept in ["Keysize", "Deeper", "Kept"] { #expect(output.contains(kept)) }
      let reasons = translation.report.outcomes.filter { $0.field == "certificate.settings" }.compactMap(\.reason)
      for place in ["Subject/0/Challenge", "Extra/Deeper/apiKey"] {
        #expect(reasons.contains { $0.contains(place) } == !isCarried, "\(place): \(reasons)")
      }
    }
  }

  private static let carried = """
    <plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>
    <dict><key>PayloadType</key><string>com.apple.eas.account</string>
    <key>EmailAddress</key><string>kim@example.com</string><key>Host</key><string>mail.example.com</string>
    <key>UnknownPassword</key><string>MASK</string></dict>
    <dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Desk</string>
    <key>Password</key><string>MASK</string>
    <key>EAPClientConfiguration</key><dict><key>UserPassword</key><string>MASK</string></dict></dict>
    <dict><key>PayloadType</key><string>com.apple.profileRemovalPassword</string>
    <key>RemovalPassword</key><string>MASK</string></dict>
    <dict><key>PayloadType</key><string>com.apple.security.scep</string><key>PayloadUUID</key><string>A</string>
    <key>PayloadContent</key><dict><key>URL</key><string>https://scep.example.com</string>
    <key>Challenge</key><string>MASK</string></dict></dict>
    <dict><key>PayloadType</key><string>com.apple.security.pkcs12</string><key>PayloadUUID</key><string>B</string>
    <key>PayloadContent</key><data>AAAA</data><key>Password</key><string>MASK</string></dict>
    </array></dict></plist>
    """

  /// Whatever is carried whole, within one format.
  @Test(arguments: ["*****", "redacted-secret-7", "Tr0ub4dor"]) func noneIsCarriedWhole(_ secret: String) throws {
    let text = Self.carried.replacing("MASK", with: secret)
    let document = try Sample.translator.read(Array(text.utf8))
    let translation = try Sample.translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: .withSecrets)
    let told = translation.report.outcomes.filter { $0.code == .secretMasked }
    #expect(translation.report.isBalanced)
    #expect(translation.report.outcomes.filter { $0.code == .payloadCarried }.count == 4)
    let count = String(decoding: translation.bytes, as: UTF8.self).split(separator: ">\(secret)<").count - 1
    guard secret != "Tr0ub4dor" else {
      #expect(told.isEmpty && count == 6)
      return
    }
    #expect(count == 0)
    #expect(
      Set(told.compactMap(\.source?.pointer.description)) == [
        "/PayloadContent/0/UnknownPassword", "/PayloadContent/1/Password",
        "/PayloadContent/1/EAPClientConfiguration/UserPassword", "/PayloadContent/2/RemovalPassword",
        "/PayloadContent/3/PayloadContent/Challenge", "/PayloadContent/4/Password",
      ])
    #expect(told.allSatisfy { $0.fate == .needsInput && $0.severity == .warning && $0.source?.position != nil })
  }

  /// What redaction puts in place of a secret shows the same problems, and is still no password.
  @Test func aFillerIsNotCarried() throws {
    let bytes = try Sample.named("apple-mobileconfig/certificates-that-can-be-read.mobileconfig").bytes()
    let redacted = try Redaction.redact(bytes).bytes
    let document = try Sample.translator.read(redacted)
    let translation = try Sample.translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: .withSecrets)
    #expect(String(decoding: redacted, as: UTF8.self).contains("redacted-secret-"))
    #expect(!String(decoding: translation.bytes, as: UTF8.self).contains("redacted-secret-"))
  }

  /// Under a key that only sounds like a secret, and in a list of them.
  @Test func noSettingThatSoundsLikeASecretIsCarried() throws {
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - id: own
          kind: scep
          holder: perDevice
          settings: {URL: "https://scep.example.com", apiKey: "*****", Tokens: ["*****", told], Note: "*****"}
      """
    let document = try Sample.translator.read(Array(text.utf8))
    let translation = try Sample.translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: .withSecrets)
    let output = String(decoding: translation.bytes, as: UTF8.self)
    #expect(output.split(separator: "*****").count == 2, "the note alone")
    #expect(output.contains("told"))
  }

  @Test func aMaskedSettingIsNone() throws {
    let document = try Sample.named("gmail/simplest.json").read()
    for (secret, isCarried) in [("*****", false), ("Tr0ub4dor", true)] {
      var options = TranslationOptions.withSecrets
      options.secretSettings = [(field: "authentication.password", value: Secret(secret))]
      let translation = try Sample.translator.translate(
        document, document.selections[0], to: "apple-mobileconfig", options: options)
      #expect(String(decoding: translation.bytes, as: UTF8.self).contains(secret) == isCarried)
    }
  }
}
