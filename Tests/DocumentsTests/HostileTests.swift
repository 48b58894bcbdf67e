import Documents
import Foundation
import Testing

/// Input that is made to exhaust the stack, memory or time.
@Suite(.timeLimit(.minutes(2))) struct HostileTests {
  private static let codecs: [any DocumentCodec] = [
    JSONCodec(), PropertyListCodec(), PropertyListCodec(binary: true), YAMLCodec(),
  ]

  private static func repeated(_ piece: String, _ count: Int) -> [UInt8] {
    let bytes = Array(piece.utf8)
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count * count)
    for _ in 0..<count { all += bytes }
    return all
  }

  @Test(arguments: [
    ("json", "[", "1:129"), ("json", "{\"a\":", "1:641"), ("json", "[{\"\":\n", "65:1"), ("plist", "<array>", "1:897"),
    ("plist", "<dict><key>a</key>", "1:2305"),
    ("plist", "\n<array><!-- -->", "130:1"), ("yaml", "[", "1:129"), ("yaml", "- ", "1:257"), ("yaml", "{a: ", "1:513"),
    ("yaml", "? ", "1:3"), ("yaml", "[&a ", "1:510"), ("yaml", "[!!seq ", "1:891"),
  ]) func bottomlessNesting(name: String, piece: String, place: String) throws {
    let codec = try #require(DocumentSyntax.codec(named: name))
    for limits in [Limits.standard, Limits(depth: 10_000_000)] {
      let fault = readingFault(codec, Self.repeated(piece, 1_000_000), limits: limits)
      if piece == "? " {
        #expect(fault?.code == .malformedDocument)
      } else {
        #expect(fault?.code == .tooDeep, "\(fault?.summary ?? "accepted")")
      }
      if limits == .standard { #expect(fault?.position?.description == place) }
    }
  }

  @Test func bottomlessBinaryNesting() {
    let count = 1_000_000
    let objects = (1...count).map { [0xA1] + BinaryFile.big($0, 4) } + [[0x09]]
    let file = BinaryFile(objects: objects, referenceSize: 4, offsetSize: 4)
    #expect(readingFault(PropertyListCodec(), file.bytes)?.code == .tooDeep)
    #expect(readingFault(PropertyListCodec(), file.bytes, limits: Limits(depth: .max))?.code == .tooDeep)
  }

  private static func nested(_ levels: Int) -> Node {
    (0..<levels).reduce(.integer(1)) { node, level in level % 2 == 0 ? .array([node]) : .object([("k", node)]) }
  }

  /// What background threads of macOS get; code that is not optimised needs more.
  #if DEBUG
    private static let smallStack = 2 << 20
  #else
    private static let smallStack = 512 << 10
  #endif

  /// The deepest documents are read and written on the smallest stack that threads get.
  @Test func deepestNestingFitsASmallStack() async throws {
    let node = Self.nested(Limits.deepest)
    let results = await withCheckedContinuation { continuation in
      let thread = Thread {
        continuation.resume(
          returning: Self.codecs.map { codec in
            Result { try codec.decode(codec.encode(node), limits: Limits(depth: .max)).node == node }
          })
      }
      thread.stackSize = Self.smallStack
      thread.start()
    }
    #expect(results.count == 4)
    for result in results { #expect(try result.get()) }
  }

  @Test func oneLevelMoreIsRefused() throws {
    for codec in Self.codecs {
      #expect(writingFault(codec, Self.nested(Limits.deepest + 1))?.code == .tooDeep)
      let bytes = try codec.encode(Self.nested(20))
      #expect(readingFault(codec, bytes, limits: Limits(depth: 20)) == nil)
      #expect(readingFault(codec, bytes, limits: Limits(depth: 19))?.code == .tooDeep)
    }
  }

  @Test func limitsHoldExactly() throws {
    let node = Node.object([("a", .array([.integer(1), .string("x")])), ("b", .object([]))])
    for codec in Self.codecs {
      let bytes = try codec.encode(node)
      #expect(readingFault(codec, bytes, limits: Limits(bytes: bytes.count, depth: 2, nodes: 5)) == nil)
      #expect(readingFault(codec, bytes, limits: Limits(bytes: bytes.count - 1))?.code == .tooLarge)
      #expect(readingFault(codec, bytes, limits: Limits(depth: 1))?.code == .tooDeep)
      #expect(readingFault(codec, bytes, limits: Limits(nodes: 4))?.code == .tooManyValues)
    }
  }

  @Test func billionLaughsInXML() {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [
       <!ENTITY lol "lol">
       <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
      ]>
      <plist><string>&lol1;</string></plist>
      """
    expectRefusal(Refusal(text, .forbiddenDoctype, "2:16"), by: PropertyListCodec())
    expectRefusal(Refusal("<string>&lol1;</string>", .unknownEntity, "1:9"), by: PropertyListCodec())
  }

  @Test func billionLaughsInYAML() {
    var text = "- &a0 [lol, lol]\n"
    for level in 1..<40 { text += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(readingFault(YAMLCodec(), Array(text.utf8))?.code == .tooManyAliases)
    #expect(readingFault(YAMLCodec(), Array(text.utf8), limits: Limits(aliasedNodes: .max / 2))?.code == .tooManyValues)
  }

  @Test func repeatedLongTextInYAML() {
    let text = "- &a " + String(repeating: "x", count: 100_000) + "\n" + String(repeating: "- *a\n", count: 5000)
    #expect(readingFault(YAMLCodec(), Array(text.utf8), limits: Limits(bytes: 1 << 20))?.code == .tooManyAliases)
  }

  /// Patterns that make careless readers quadratic: a megabyte of each is read or refused well within a second when optimised.
  @Test(arguments: [
    "[],", "{},", "\"", "\\", "<", "<!--", "&", "&amp;", "]]>", "- ", "a: ", "? ", "'", "# ", "|\n", "!", "&a ", "*a ",
    "\n", " ", "\t", "a ", "a\n\n", "0", "1e", "-", "%", "[a", "[a,", "{a", "<![CDATA[", "<?",
    "\u{FEFF}", "é", "a\n ", "- a\n", "a: b\n", "\"a\" ", ", ", "<true/>", "---\n", "...\n", "\r",
  ]) func repetitionIsLinear(piece: String) {
    let count = 200_000 / piece.utf8.count
    for (codec, head) in [
      (JSONCodec() as any DocumentCodec, ["", "[", "\""]), (PropertyListCodec(), ["", "<array>", "<string>"]),
      (YAMLCodec(), ["", "[", "\"", "|\n ", "a: "]),
    ] {
      for prefix in head {
        let start = ContinuousClock.now
        let bytes = Array(prefix.utf8) + Self.repeated(piece, count)
        if readingFault(codec, bytes) == nil {
          #expect(throws: Never.self) { try codec.decode(bytes, limits: .standard) }
        }
        #expect(start.duration(to: .now) < .seconds(10), "\(codec.syntax) \(prefix.debugDescription)")
      }
    }
  }
}
