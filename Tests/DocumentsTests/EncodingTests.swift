import Documents
import Testing

/// Encodings of text files: the same for every syntax that is text.
@Suite struct EncodingTests {
  private static let codecs: [(any DocumentCodec, String)] = [
    (JSONCodec(), "{\"k\": \"ä😀\"}"), (YAMLCodec(), "k: ä😀\n"),
    (PropertyListCodec(), "<dict><key>k</key><string>ä😀</string></dict>"),
  ]

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    (["\u{FEFF}" + text].joined()).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [false, true]) func utf16IsReadWithARemark(bigEndian: Bool) throws {
    for (codec, text) in Self.codecs {
      let read = try codec.decode(utf16(text, bigEndian: bigEndian), limits: .standard)
      #expect(read.node == .object([("k", .string("ä😀"))]))
      let conversions = read.trace.remarks.filter { $0.kind == .converted }
      #expect(conversions.count == 1)
      #expect(conversions.first?.summary.contains("UTF-16") == true)
      #expect(try DocumentSyntax.codec(for: utf16(text, bigEndian: bigEndian)).syntax == codec.syntax)
    }
  }

  @Test func byteOrderMarkIsAcceptedAndCountsAsNoColumn() throws {
    for (codec, text) in Self.codecs {
      let read = try codec.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8), limits: .standard)
      #expect(read.node == .object([("k", .string("ä😀"))]))
      #expect(read.node.position == SourcePosition(line: 1, column: 1))
      #expect(read.trace.remarks.allSatisfy { $0.kind == .irregular }, "of the fragment alone")
    }
  }

  @Test func brokenUTF16IsRefused() {
    let loneLead = utf16("[\"a", bigEndian: false) + [0x00, 0xD8, 0x61, 0x00]
    #expect(readingFault(JSONCodec(), loneLead)?.code == .invalidText)
    #expect(readingFault(JSONCodec(), loneLead)?.position?.description == "1:4")
    #expect(readingFault(JSONCodec(), [0xFE, 0xFF, 0x00])?.code == .invalidText)
    #expect(readingFault(JSONCodec(), [0xFE, 0xFF, 0x00, 0x5B, 0xDC, 0x00])?.position?.description == "1:2")
    #expect(readingFault(JSONCodec(), [0xFF, 0xFE])?.code == .emptyDocument)
  }

  @Test func utf32IsRefused() {
    #expect(readingFault(JSONCodec(), [0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0])?.code == .unsupportedEncoding)
    #expect(readingFault(YAMLCodec(), [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31])?.code == .unsupportedEncoding)
  }

  /// Table 3-7 of Unicode, from both sides.
  @Test(arguments: [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0],
    [0xE1, 0x80, 0x7F],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xF1, 0x80, 0xC0, 0x80], [0xE4],
  ]) func invalidUTF8IsRefusedWithItsPlace(sequence: [UInt8]) {
    for prefix in ["[\"", "[\"ä\", \n\"abcdefghijk"] {
      let bytes = Array(prefix.utf8) + sequence + Array("\"]".utf8)
      for codec in [JSONCodec() as any DocumentCodec, YAMLCodec(), PropertyListCodec()] {
        let fault = readingFault(codec, bytes)
        #expect(fault?.code == .invalidText)
        #expect(fault?.position?.description == (prefix.count == 2 ? "1:3" : "2:13"))
        #expect(fault?.summary.contains("offset \(prefix.utf8.count)") == true)
      }
    }
  }

  @Test func everyScalarValueIsValidUTF8() throws {
    for block in stride(from: 0xA0 as UInt32, to: 0x110000, by: 0x800) where block != 0xD800 - 0x60 {
      var text = String.UnicodeScalarView()
      for value in block..<min(block + 0x800, 0x110000) {
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      #expect(try decode(JSONCodec(), "\"\(String(text))\"").exact == Node.string(String(text)).exact)
    }
  }
}
