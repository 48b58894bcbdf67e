import Documents
import Testing

/// Files in encodings with one byte for each character, and what is said of them.
@Suite struct TextEncodingTests {
  private static let documents: [(any DocumentCodec, String, String)] = [
    (JSONCodec(), "{\"k\": \"", "\"}"), (YAMLCodec(), "k: ", "\n"),
    (PropertyListCodec(), "<plist><dict><key>k</key><string>", "</string></dict></plist>"),
  ]

  private func options(_ encoding: TextEncoding) -> DecodingOptions { DecodingOptions(encoding: encoding) }

  private func fault(_ codec: some DocumentCodec, _ bytes: [UInt8], _ options: DecodingOptions) -> InputFault? {
    do {
      _ = try codec.decode(bytes, options: options)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyEncodingIsFoundByEachOfItsWords() {
    for encoding in TextEncoding.all {
      for word in encoding.words { #expect(TextEncoding(named: word.uppercased()) == encoding) }
      #expect(TextEncoding(named: encoding.name) == encoding)
    }
    #expect(TextEncoding(named: "ebcdic") == nil)
    let words = TextEncoding.all.flatMap(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test func latin1IsRefusedWithItsPlaceAndTheWayOut() throws {
    for (codec, before, after) in Self.documents {
      let bytes = Array(before.utf8) + [0x47, 0xF6, 0x74, 0x7A] + Array(after.utf8)
      let refusal = fault(codec, bytes, DecodingOptions())
      let refused = try #require(refusal)
      #expect(refused.code == .invalidText)
      #expect(refused.summary.contains("offset \(before.utf8.count + 1)"))
      #expect(refused.position == SourcePosition(line: 1, column: before.utf8.count + 2))
      #expect(refused.remedy.contains("--encoding latin1"))
      let read = try codec.decode(bytes, options: options(.latin1))
      #expect(read.node == .object([("k", .string("Götz"))]))
      let remark = try #require(read.trace.remarks.first)
      #expect(read.trace.remarks.count == 1)
      #expect(remark.position == refused.position)
      #expect(!remark.summary.contains("ö"), "values are no one's business")
    }
  }

  @Test func eachPlaceIsSaidUpToAPoint() throws {
    let line: [UInt8] = [0x22, 0xE4, 0x22, 0x2C, 0x0A]
    func read(_ count: Int) throws -> [DecodeRemark] {
      let bytes = [UInt8(ascii: "[")] + Array(repeatElement(line, count: count).joined()).dropLast(2) + [0x5D]
      return try JSONCodec().decode(bytes, options: options(.latin1)).trace.remarks
    }
    let few = try read(3)
    #expect(few.compactMap(\.position).map(\.description) == ["1:3", "2:2", "3:2"])
    let many = try read(60)
    #expect(many.count == 51)
    #expect(many.last?.summary.hasPrefix("10 more places") == true)
  }

  @Test func bytesOfWindowsAreNamed() throws {
    let bytes = Array("[\"".utf8) + [0x80, 0x93] + Array("\"]".utf8)
    #expect(fault(JSONCodec(), bytes, DecodingOptions())?.remedy.contains("--encoding windows-1252") == true)
    #expect(fault(JSONCodec(), bytes, options(.latin1))?.remedy.contains("windows-1252") == true)
    #expect(try JSONCodec().decode(bytes, options: options(.windows1252)).node == .array([.string("€\u{201C}")]))
    let undefined = Array("[\"".utf8) + [0x81] + Array("\"]".utf8)
    let refused = fault(JSONCodec(), undefined, options(.windows1252))
    #expect(refused?.code == .invalidText)
    #expect(refused?.summary.contains("offset 2") == true)
  }

  /// Foundation's tables are the oracle.
  @Test func everyByteIsTheCharacterThatItShouldBe() throws {
    for byte in UInt8(0xA0)...0xFF {
      let expected = String(Character(Unicode.Scalar(byte)))
      for encoding in [TextEncoding.latin1, .windows1252] {
        let read = try JSONCodec().decode([0x22, byte, 0x22], options: options(encoding))
        #expect(read.node == .string(expected))
      }
    }
  }

  @Test func whatADeclarationTrulySaysIsRead() throws {
    let bytes =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<plist><string>".utf8) + [0xE9]
      + Array("</string></plist>".utf8)
    let read = try PropertyListCodec().decode(bytes, limits: .standard)
    #expect(read.node == .string("é"))
    #expect(read.trace.remarks.map(\.kind) == [.converted])
    // The caller knows better.
    #expect(fault(PropertyListCodec(), bytes, options(.utf8))?.code == .invalidText)
  }

  @Test func aDeclarationThatCannotBeTrueIsAQuestion() throws {
    let text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><plist><string>é</string></plist>"
    let refused = try #require(fault(PropertyListCodec(), Array(text.utf8), DecodingOptions()))
    #expect(refused.code == .unsupportedEncoding)
    #expect(refused.remedy.contains("--encoding utf-8") && refused.remedy.contains("--encoding windows-1252"))
    #expect(try PropertyListCodec().decode(Array(text.utf8), options: options(.utf8)).node == .string("é"))
    let marked = try PropertyListCodec().decode([0xEF, 0xBB, 0xBF] + Array(text.utf8), limits: .standard)
    #expect(marked.node == .string("é"))
    #expect(marked.trace.remarks.map(\.kind) == [.irregular])
  }

  @Test func aMarkIsCertain() {
    let wide: [UInt8] = [0xFF, 0xFE, 0x31, 0]
    #expect(fault(JSONCodec(), wide, options(.latin1))?.code == .unsupportedEncoding)
    #expect(fault(JSONCodec(), wide, options(.utf16)) == nil)
    #expect(fault(JSONCodec(), [0xEF, 0xBB, 0xBF, 0x31], options(.utf16))?.code == .unsupportedEncoding)
  }

  @Test func utf16WithoutAMarkNeedsTheCallersWord() throws {
    let little = Array("{\"k\": \"ä\"}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array("{\"k\": \"ä\"}".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(throws: InputFault.self) { _ = try DocumentSyntax.codec(for: bytes) }
      let codec = try DocumentSyntax.codec(for: bytes, options: options(.utf16))
      #expect(codec.syntax == "json")
      #expect(try codec.decode(bytes, options: options(.utf16)).node == .object([("k", .string("ä"))]))
    }
    do {
      _ = try DocumentSyntax.codec(for: big)
    } catch {
      #expect(error.remedy.contains("--encoding utf-16"))
    }
  }

  @Test func readingUTF8AsLatin1IsRemarked() throws {
    let read = try JSONCodec().decode(Array("\"ä\"".utf8), options: options(.latin1))
    #expect(read.node == .string("Ã¤"))
    #expect(read.trace.remarks.contains { $0.kind == .irregular })
  }
}
