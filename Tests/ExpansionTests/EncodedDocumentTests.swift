import EASPolicyTranslator
import TestSupport
import Testing

/// Outputs that hold another document as base64, as some products want it.
@Suite struct EncodedDocumentTests {
  /// A document in base64 inside of another, once.
  private struct EncodedEnvelope: Envelope {
    let name = "encoded"

    func unwrap(_ document: DecodedDocument) throws(InputFault) -> DecodedDocument {
      guard let bytes = document.node.object?["payload"]?.text.flatMap(Base64.decode) else { return document }
      return DecodedDocument(node: try JSONCodec().decode(bytes).node, trace: document.trace)
    }

    func wrap(_ node: Node) throws(InputFault) -> Node {
      .object([("payload", .string(Base64.text(try JSONCodec().encode(node)))), ("after", .string("text"))])
    }
  }

  private static func expander(sharing: Bool) throws -> Expander {
    let registry = FormatRegistry()
    var table = try registry.backend("gmail").table
    table.format = "encoded"
    table.package = nil
    try registry.register(Backend(table: table, codec: JSONCodec(), envelope: EncodedEnvelope()))
    let translator = Translator(registry: registry)
    let sample = try Sample.named("gmail/on-premises-domain-certificate.json")
    let document = try translator.read(try sample.bytes(), format: "gmail")
    var options = ExpansionOptions(format: "encoded")
    options.sharesTranslations = sharing
    return try Expander(translator, document, document.selections[0], options: options)
  }

  @Test func valuesInsideAreFilledInAsWell() throws {
    let (shared, whole) = (try Self.expander(sharing: true), try Self.expander(sharing: false))
    var random = RandomOwners(seed: 3)
    for line in 2..<200 {
      let owner = random.owner(line: line, isHostile: line % 2 == 0)
      #expect(try Answer(shared, owner) == Answer(whole, owner))
    }
    #expect(shared.translations < whole.translations)
  }

  @Test func theyShareATranslation() throws {
    let expander = try Self.expander(sharing: true)
    for line in 2..<50 {
      let output = try expander.output(for: RandomOwners.complete(line: line))
      let payload = try #require(try JSONCodec().decode(output).node.object?["payload"]?.text.flatMap(Base64.decode))
      #expect(String(decoding: payload, as: UTF8.self).contains("kim\(line)@example.com"))
    }
    #expect(expander.translations == 1)
  }
}
