import EASPolicyTranslator
import TestSupport
import Testing

/// Redaction takes time that grows as the document does. The bounds are for unoptimised builds on busy machines; what is
/// not linear takes minutes here.
@Suite struct RedactionTimeTests {
  private static let texts: [(name: String, text: String)] = [
    ("variables", String(repeating: "${", count: 20_000)),
    ("signs", String(repeating: "%", count: 40_000)),
    ("beginnings of variables", String(repeating: "%a{{${x", count: 10_000)),
    ("words", String(repeating: "every word is another ", count: 10_000)),
    ("one word", String(repeating: "a", count: 400_000)),
    ("base64", String(repeating: "/9j+", count: 400_000)),
    ("points", String(repeating: "a.", count: 20_000)),
    ("at signs", String(repeating: "a@", count: 20_000)),
  ]

  @Test(arguments: texts.map(\.name)) func oneText(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }).text
    for document in ["{\"a\": \"\(text)\"}", "{\"a\": \"\(text)\" 1}", "<plist><string>\(text)</string>"] {
      let time = try ContinuousClock().measure { _ = try Redaction.redact(Array(document.utf8)) }
      #expect(time < .seconds(60), "\(name)")
    }
  }

  @Test func manyAddresses() throws {
    let addresses = (0..<5_000).map { "\"kim\($0)@corp\($0).test\"" }.joined(separator: ",\n")
    for end in ["]}", "]"] {
      let document = Array("{\"a\": [\(addresses)\(end)".utf8)
      let time = try ContinuousClock().measure { _ = try Redaction.redact(document) }
      #expect(time < .seconds(60))
    }
  }
}
