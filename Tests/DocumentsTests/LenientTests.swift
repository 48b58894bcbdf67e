import Documents
import Testing

/// What is against the rules and can mean one thing only: refused by default with the way out, read when asked for.
@Suite struct LenientTests {
  struct Repair: CustomTestStringConvertible, Sendable {
    let syntax: String
    let broken: String
    let whole: String
    let place: String

    init(_ syntax: String, _ broken: String, _ whole: String, at place: String) {
      (self.syntax, self.broken, self.whole, self.place) = (syntax, broken, whole, place)
    }

    var testDescription: String { broken.debugDescription }
  }

  static let repairs = [
    Repair("json", "{\"a\": 1,}", "{\"a\": 1}", at: "1:9"),
    Repair("json", "[1, 2,\n]", "[1, 2]", at: "2:1"),
    Repair("json", "{\"a\": 1, \"a\": 1}", "{\"a\": 1}", at: "1:10"),
    Repair("json", "\n\u{FEFF}[1]", "[1]", at: "2:1"),
    Repair("json", "[1,\u{FEFF}2]", "[1, 2]", at: "1:4"),
    Repair("yaml", "a: x\nb: 1\na: x\n", "a: x\nb: 1\n", at: "3:1"),
    Repair("plist", plist("<string>R & D</string>"), plist("<string>R &amp; D</string>"), at: "1:18"),
    Repair("plist", plist("<string>a&b=c&d</string>"), plist("<string>a&amp;b=c&amp;d</string>"), at: "1:17"),
    Repair("plist", "<plist><string>x</string>\n", plist("<string>x</string>"), at: "2:1"),
    Repair("plist", "\n<?xml version=\"1.0\"?><plist><true/></plist>", plist("<true/>"), at: "2:1"),
    Repair("plist", "<plist>\u{FEFF}<true/></plist>", plist("<true/>"), at: "1:8"),
    Repair("plist", "<key>a</key><true/>", plist("<dict><key>a</key><true/></dict>"), at: "1:1"),
    Repair(
      "plist", plist("<dict><key>a</key><true/><key>a</key><true/></dict>"), plist("<dict><key>a</key><true/></dict>"),
      at: "1:33"),
  ]

  private static func plist(_ value: String) -> String { "<plist>\(value)</plist>" }

  private static let lenient = DecodingOptions(isLenient: true)

  @Test(arguments: repairs) func isReadWhenAskedForAndRefusedOtherwise(_ repair: Repair) throws {
    let codec = try #require(DocumentSyntax.codec(named: repair.syntax))
    let refusal = readingFault(codec, Array(repair.broken.utf8))
    let fault = try #require(refusal)
    #expect(fault.remedy.contains("--lenient"), "\(fault.summary) \(fault.remedy)")
    let read = try codec.decode(Array(repair.broken.utf8), options: Self.lenient)
    let expected = try decode(codec, repair.whole)
    #expect(read.node.exact == expected.exact)
    let repaired = read.trace.remarks.filter { $0.kind == .repaired }
    #expect(repaired.first?.position?.description == repair.place)
    for remark in repaired { #expect(remark.summary.hasSuffix(".") && remark.remedy?.isEmpty == false) }
    let whole = try codec.decode(Array(repair.whole.utf8), options: Self.lenient)
    #expect(!whole.trace.remarks.contains { $0.kind == .repaired })
  }

  @Test func aBinaryPropertyListMayRepeatAValue() throws {
    let object = Node.object([("a", .string("x")), ("b", .string("x"))])
    var bytes = try PropertyListCodec(binary: true).encode(object)
    let place = try #require(
      bytes.firstIndex(of: UInt8(ascii: "b")).flatMap { _ in
        bytes.indices.last { bytes[$0] == UInt8(ascii: "b") && bytes[$0 - 1] == 0x51 }
      })
    bytes[place] = UInt8(ascii: "a")
    let codec = PropertyListCodec(binary: true)
    #expect(readingFault(codec, bytes)?.code == .duplicateKey)
    let read = try codec.decode(bytes, options: Self.lenient)
    #expect(read.node == .object([("a", .string("x"))]))
    #expect(read.trace.remarks.map(\.kind) == [.repaired])
  }

  @Test(arguments: [
    ("json", "{\"a\": 1, \"a\": 2}", FaultCode.duplicateKey), ("json", "[,]", .malformedDocument),
    ("json", "[1,,2]", .malformedDocument), ("json", "[1] [2]", .malformedDocument),
    ("json", "{'a': 1}", .malformedDocument),
    ("json", "[1", .malformedDocument), ("yaml", "a: 1\na: 2\n", .duplicateKey),
    ("plist", "<plist><string>&nbsp;</string></plist>", .unknownEntity),
    ("plist", "<plist><string>&#0;</string></plist>", .invalidText),
    ("plist", "<plist><dict><key>a</key><true/></plist>", .malformedDocument),
    ("plist", "<plist><dict><key>a</key><true/>", .malformedDocument),
    ("plist", "<plist><dict><key>a</key><true/><key>a</key><false/></dict></plist>", .duplicateKey),
    ("plist", "<plist>", .malformedDocument),
  ]) func whatMayMeanTwoThingsIsRefused(syntax: String, text: String, code: FaultCode) throws {
    let codec = try #require(DocumentSyntax.codec(named: syntax))
    do {
      _ = try codec.decode(Array(text.utf8), options: Self.lenient)
      Issue.record("accepted")
    } catch {
      #expect(error.code == code, "\(error.summary)")
      if code == .duplicateKey { #expect(!error.remedy.contains("--lenient")) }
    }
  }

  @Test func repairsAreBounded() throws {
    let members = (0..<1200).map { _ in "\"a\": 1" }.joined(separator: ", ")
    do {
      _ = try JSONCodec().decode(Array("{\(members)}".utf8), options: Self.lenient)
      Issue.record("accepted")
    } catch {
      #expect(error.code == .duplicateKey)
    }
  }
}
