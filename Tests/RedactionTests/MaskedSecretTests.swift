import EASPolicyTranslator
import TestSupport
import Testing

/// A masked secret is recognised wherever a table reads one, and is never carried as a password.
@Suite struct MaskedSecretTests {
  private static let masks = ["*****", "********", "••••••", "●●●●", "<masked>", "[hidden]", " *** "]

  @Test func theyAreTold() {
    for mask in Self.masks { #expect(CanonicalValue.isMasked(mask), "\(mask)") }
    for text in ["", " ", "Tr0ub*", "*a*", "<Tr0ub4dor>", "masked", "()"] {
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
