import Documents
import Testing

/// `decode(encode(n)) == n` for what each syntax can hold.
@Suite struct RoundTripTests {
  private func check(_ codec: some DocumentCodec, _ abilities: RandomDocument.Abilities, seeds: Range<UInt64>) throws {
    var strings = 0
    for seed in seeds {
      var source = RandomDocument(seed: seed, abilities)
      let node = source.node()
      let bytes = try codec.encode(node)
      let read = try codec.decode(bytes, limits: .standard)
      try #require(read.node == node, "seed \(seed)")
      try #require(read.node.exact == node.exact, "seed \(seed)")
      try #require(try codec.encode(read.node) == bytes, "seed \(seed)")
      strings += node.leaves().count { $0.node.text != nil }
    }
    #expect(strings > seeds.count)
  }

  @Test func json() throws { try check(JSONCodec(), .json, seeds: 0..<1500) }
  @Test func xml() throws { try check(PropertyListCodec(), .xml, seeds: 0..<1500) }
  @Test func binary() throws { try check(PropertyListCodec(binary: true), .binary, seeds: 0..<1500) }
  @Test func yaml() throws { try check(YAMLCodec(), .yaml, seeds: 0..<1500) }

  /// Every hard text alone, as a key, as an item and before a following member.
  @Test(arguments: ["json", "plist", "plist-binary", "yaml"]) func hardTexts(name: String) throws {
    let codec = try #require(DocumentSyntax.codec(named: name))
    for text in RandomDocument.hardTexts where name != "plist" || !RandomDocument.hasControl(text) {
      let nodes: [Node] = [
        .string(text), .object([(text, .integer(1))]), .array([.string(text), .array([.string(text)])]),
        .object([("a", .string(text)), ("b", .object([("c", .string(text))])), ("d", .array([.string(text)]))]),
        .array([.object([(text, .string(text)), ("z" + text, .array([.string(text), .integer(1)]))])]),
      ]
      for node in nodes {
        let bytes = try codec.encode(node)
        let read = try codec.decode(bytes, limits: .standard).node
        #expect(read.exact == node.exact, "\(text.debugDescription): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
