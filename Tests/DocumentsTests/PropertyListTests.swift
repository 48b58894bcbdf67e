import Documents
import Testing

@Suite struct PropertyListTests {
  private let codec = PropertyListCodec()

  private static func number(_ text: String) -> Node { Node(.number(Number(text: text))) }

  @Test(arguments: [
    ("<dict/>", Node.object([])), ("<array/>", .array([])), ("<array></array>", .array([])), ("<string/>", .string("")),
    ("<string></string>", .string("")), ("<true/>", .boolean(true)), ("<true></true>", .boolean(true)),
    ("<false />", .boolean(false)),
    ("<plist version=\"1.0\"><string>a</string></plist>", .string("a")), ("<plist>\n<dict/>\n</plist>\n", .object([])),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><dict></dict>", .object([])),
    ("<?xml version='1.0' encoding='us-ascii' standalone='yes' ?>\n<true/>", .boolean(true)),
    ("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" 'http://x/>'><true/>", .boolean(true)),
    ("<!DOCTYPE plist SYSTEM \"file://x.dtd\">\n<!-- c --><?pi x?>\n<true/>\n<!-- > -->", .boolean(true)),
    ("<!-- a --><!DOCTYPE plist><true/>", .boolean(true)),
    ("<integer>42</integer>", .integer(42)), ("<integer> -7\n</integer>", .integer(-7)),
    ("<integer>+5</integer>", .integer(5)),
    ("<integer>007</integer>", .integer(7)), ("<integer>0x1F</integer>", .integer(31)),
    ("<integer>-0XfF</integer>", .integer(-255)),
    ("<integer>9223372036854775807</integer>", .integer(.max)),
    ("<integer>-9223372036854775808</integer>", .integer(.min)),
    ("<real>1</real>", number("1.0")), ("<real>1.50</real>", number("1.50")), ("<real>.5</real>", number("0.5")),
    ("<real>-1.</real>", number("-1.0")), ("<real>+01.5E3</real>", number("1.5E3")),
    ("<real>1e3</real>", number("1e3")),
    ("<date>2024-02-29T23:59:59Z</date>", Node(.date("2024-02-29T23:59:59Z"))),
    ("<data></data>", Node(.data([]))), ("<data/>", Node(.data([]))),
    ("<data>\n\tAQID\r\n BA==\n</data>", Node(.data([1, 2, 3, 4]))),
    ("<data>+/8=</data>", Node(.data([0xFB, 0xFF]))),
    ("<string>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;&#xe4;</string>", .string("<>&\"'A😀ä")),
    ("<string>a\r\nb\rc\nd&#13;</string>", .string("a\nb\nc\nd\r")),
    ("<string> a <!-- x --> b<?y z?>c </string>", .string(" a  bc ")),
    ("<string>a<![CDATA[<b>&amp;]]]]>\r\n</string>", .string("a<b>&amp;]]\n")),
    ("<string><![CDATA[\r\nä]]></string>", .string("\nä")),
    ("<string>a > b ]] c</string>", .string("a > b ]] c")), ("<string xml:lang=\"x\">a</string >", .string("a")),
    ("<dict><key/><true/></dict>", .object([("", .boolean(true))])),
    ("<dict><key>a&amp;b</key> <!-- c --> <integer>1</integer></dict>", .object([("a&b", .integer(1))])),
    (
      "<array><array><dict><key>k</key><array/></dict></array></array>",
      .array([.array([.object([("k", .array([]))])])])
    ),
  ]) func accepts(text: String, node: Node) throws {
    let read = try decode(codec, text)
    #expect(read == node)
    #expect(read.exact == node.exact)
  }

  static let shape = [
    Refusal("", .emptyDocument, "none"), Refusal("\n <!-- x -->", .emptyDocument, "none"),
    Refusal("<?xml version=\"1.0\"?>\n", .emptyDocument, "none"),
    Refusal("hello", .malformedDocument, "1:1"), Refusal("<html/>", .malformedDocument, "1:1"),
    Refusal("<plist/>", .malformedDocument, "1:1"),
    Refusal("<plist></plist>", .malformedDocument, "1:1"),
    Refusal("<plist><true/><false/></plist>", .malformedDocument, "1:15"),
    Refusal("<plist>x<true/></plist>", .malformedDocument, "1:8"),
    Refusal("<plist><true/>x</plist>", .malformedDocument, "1:15"),
    Refusal("<plist><plist><true/></plist></plist>", .malformedDocument, "1:8"),
    Refusal("<plist><true/>", .malformedDocument, "1:15"),
    Refusal("<true/><false/>", .malformedDocument, "1:8"), Refusal("<true/> x", .malformedDocument, "1:9"),
    Refusal("<key>a</key>", .malformedDocument, "1:1"),
    Refusal("<dict>\n <key>a</key><true/>\n <key>a</key><true/></dict>", .duplicateKey, "3:2"),
    Refusal("<dict><key>a</key></dict>", .malformedDocument, "1:19"),
    Refusal("<dict><key>a</key>\n<key>b</key><true/></dict>", .malformedDocument, "2:1"),
    Refusal("<dict><true/></dict>", .malformedDocument, "1:7"),
    Refusal("<dict><key>a</key><true/><true/></dict>", .malformedDocument, "1:26"),
    Refusal("<dict>x</dict>", .malformedDocument, "1:7"),
    Refusal("<dict><key>a</key>x<true/></dict>", .malformedDocument, "1:19"),
    Refusal("<array>\n <true/> ä </array>", .malformedDocument, "2:10"),
    Refusal("<array><key>a</key></array>", .malformedDocument, "1:8"),
    Refusal("<array><true/></dict>", .malformedDocument, "1:15"),
    Refusal("<array><dict></array></dict>", .malformedDocument, "1:14"),
    Refusal("<array><true/>", .malformedDocument, "1:15"), Refusal("<array>", .malformedDocument, "1:8"),
    Refusal("<dict><key>a</key>", .malformedDocument, "1:19"),
    Refusal("<array><foo/></array>", .malformedDocument, "1:8"), Refusal("<Dict/>", .malformedDocument, "1:1"),
    Refusal("<dictx/>", .malformedDocument, "1:1"),
    Refusal("<array>< true/></array>", .malformedDocument, "1:8"), Refusal("<array", .malformedDocument, "1:1"),
    Refusal("<array a>", .malformedDocument, "1:1"),
    Refusal("<array a=b/>", .malformedDocument, "1:1"), Refusal("<array a=\"<\"/>", .malformedDocument, "1:1"),
    Refusal("<array/ >", .malformedDocument, "1:1"),
    Refusal("<true>x</true>", .malformedDocument, "1:1"), Refusal("<true></true x>", .malformedDocument, "1:7"),
    Refusal("</dict>", .malformedDocument, "1:1"),
    Refusal("<array><![CDATA[x]]></array>", .malformedDocument, "1:8"),
    Refusal("<string/>x", .malformedDocument, "1:10"),
    Refusal("<array><!-- a -- b --></array>", .malformedDocument, "1:15"),
    Refusal("<array>\n<!-- a </array>", .malformedDocument, "2:1"),
    Refusal(" <?xml version=\"1.0\"?><true/>", .malformedDocument, "1:2"),
    Refusal("<array><?pi </array>", .malformedDocument, "1:8"),
    Refusal("<?xml version=\"1.0\" <true/>", .malformedDocument, "1:1"),
    Refusal("<?xml version=1.0?><true/>", .malformedDocument, "1:1"),
  ]

  @Test(arguments: shape) func refusesShape(refusal: Refusal) { expectRefusal(refusal, by: codec) }

  static let text = [
    Refusal("<!DOCTYPE plist [\n<!ENTITY a \"b\">]><string>&a;</string>", .forbiddenDoctype, "1:17"),
    Refusal("<!DOCTYPE plist SYSTEM \"x\" [ ]><true/>", .forbiddenDoctype, "1:28"),
    Refusal("<!DOCTYPE plist><!DOCTYPE plist><true/>", .forbiddenDoctype, "1:17"),
    Refusal("<!DOCTYPE plist", .malformedDocument, "1:1"),
    Refusal("<!DOCTYPE plist \"x><true/>", .malformedDocument, "1:1"),
    Refusal("<!ENTITY a \"b\"><true/>", .malformedDocument, "1:1"),
    Refusal("<true/><!DOCTYPE plist>", .malformedDocument, "1:8"),
    Refusal("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><true/>", .unsupportedEncoding, "1:31"),
    Refusal("<?xml version=\"1.0\" encoding='windows-1250'?><true/>", .unsupportedEncoding, "1:31"),
    Refusal("<string>a\n &nbsp;</string>", .unknownEntity, "2:2"),
    Refusal("<string>&AMP;</string>", .unknownEntity, "1:9"),
    Refusal("<string>a & b</string>", .malformedDocument, "1:11"),
    Refusal("<string>a &amp b</string>", .malformedDocument, "1:11"),
    Refusal("<string>&;</string>", .malformedDocument, "1:9"), Refusal("<string>&#0;</string>", .invalidText, "1:9"),
    Refusal("<string>&#x0;</string>", .invalidText, "1:9"), Refusal("<string>&#8;</string>", .invalidText, "1:9"),
    Refusal("<string>&#xD800;</string>", .invalidText, "1:9"),
    Refusal("<string>&#xFFFE;</string>", .invalidText, "1:9"),
    Refusal("<string>&#x110000;</string>", .invalidText, "1:9"), Refusal("<string>&#;</string>", .invalidText, "1:9"),
    Refusal("<string>&#+65;</string>", .malformedDocument, "1:9"),
    Refusal("<string>&#99999999999999999999;</string>", .invalidText, "1:9"),
    Refusal("<string>ä\u{1}</string>", .invalidText, "1:10"), Refusal("<string>a\u{0}</string>", .invalidText, "1:10"),
    Refusal("<string>a\u{FFFF}</string>", .invalidText, "1:10"),
    Refusal("<string><![CDATA[a\u{1F}]]></string>", .invalidText, "1:19"),
    Refusal("<string>a\n]]></string>", .malformedDocument, "2:1"),
    Refusal("<string>a<b/></string>", .malformedDocument, "1:10"),
    Refusal("<string>a</key>", .malformedDocument, "1:10"), Refusal("<string>a", .malformedDocument, "1:10"),
    Refusal("<string>a<", .malformedDocument, "1:10"),
    Refusal("<string>a</", .malformedDocument, "1:12"), Refusal("<string>a</string", .malformedDocument, "1:10"),
    Refusal("<string><![CDATA[a</string>", .malformedDocument, "1:9"),
    Refusal("<string><!-- a</string>", .malformedDocument, "1:9"),
  ]

  @Test(arguments: text) func refusesText(refusal: Refusal) { expectRefusal(refusal, by: codec) }

  static let scalars = [
    ("integer", ["", " ", "x", "1.5", "1e3", "0x", "0xG", "--1", "1 2", "٣", "0x+1"], FaultCode.malformedDocument),
    (
      "integer", ["9223372036854775808", "-9223372036854775809", "0x8000000000000000", "99999999999999999999"],
      .numberOutOfRange
    ),
    ("real", ["", "nan", "inf", "-Infinity", "x", ".", "1e", "0x1p3", "1,5"], .malformedDocument),
    ("real", ["1e999", "-1e999"], .numberOutOfRange),
    ("data", ["A", "AB", "ABC", "AB=", "ABC==", "A===", "====", "AB==AB==", "AB-_", "ä", "AQ=I"], .malformedDocument),
    (
      "date",
      [
        "", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z",
        "2024-01-01T00:00:00",
        "2024-01-01 00:00:00Z", "2024-01-01T00:00:00.5Z", "24-01-01T00:00:00Z", "2024-04-31T00:00:00Z",
        "0000-01-01T00:00:00Z", "٢024-01-01T00:00:00Z",
      ], .malformedDocument
    ),
  ]

  @Test(arguments: scalars) func refusesScalars(element: String, texts: [String], code: FaultCode) {
    for text in texts {
      expectRefusal(Refusal("<array>\n <\(element)>\(text)</\(element)></array>", code, "2:2"), by: codec)
    }
  }

  @Test func messagesHoldNoValues() {
    for text in [
      "<string>hunter2&hunter2;</string>", "<string>hunter2</hunter2</string>", "<integer>hunter2</integer>",
      "<data>hunter2!</data>",
    ] {
      let fault = readingFault(codec, Array(text.utf8))
      #expect(fault != nil)
      #expect(fault?.summary.contains("hunter2") == false && fault?.remedy.contains("hunter2") == false)
    }
  }

  @Test func positionsOfValuesAndKeys() throws {
    let text =
      "<?xml version=\"1.0\"?>\n<plist><dict>\n\t<key>ä</key><string>é</string><key>b</key>\r\n\t<array><true/> <integer>1</integer></array></dict></plist>"
    let node = try decode(codec, text)
    let object = try #require(node.object)
    #expect(node.position?.description == "2:8")
    #expect(object.members.map { $0.keyPosition?.description } == ["3:2", "3:32"])
    #expect(object.members.map { $0.value.position?.description } == ["3:14", "4:2"])
    #expect(object["b"]?.items?.map { $0.position?.description } == ["4:9", "4:17"])
  }

  @Test func writesAsAppleDoes() throws {
    let node = Node.object([
      ("a&b", .string("<ä>\r\n")), ("data", .array([Node(.data(Array(0..<50))), Node(.data([]))])),
      ("date", Node(.date("2024-01-01T00:00:00Z"))),
      ("empty", .array([])), ("none", .object([])), ("n", .integer(-1)), ("r", Self.number("1.50")), ("s", .string("")),
      ("t", .boolean(false)),
    ])
    #expect(
      try encode(codec, node) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
        \t<key>a&amp;b</key>
        \t<string>&lt;ä&gt;&#13;
        </string>
        \t<key>data</key>
        \t<array>
        \t\t<data>
        \t\tAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKiss
        \t\tLS4vMDE=
        \t\t</data>
        \t\t<data>
        \t\t</data>
        \t</array>
        \t<key>date</key>
        \t<date>2024-01-01T00:00:00Z</date>
        \t<key>empty</key>
        \t<array/>
        \t<key>none</key>
        \t<dict/>
        \t<key>n</key>
        \t<integer>-1</integer>
        \t<key>r</key>
        \t<real>1.50</real>
        \t<key>s</key>
        \t<string></string>
        \t<key>t</key>
        \t<false/>
        </dict>
        </plist>

        """)
  }

  @Test(arguments: [false, true]) func cannotWriteWhatPropertyListsLack(binary: Bool) {
    let codec = PropertyListCodec(binary: binary)
    let fault = writingFault(codec, .object([("a", .array([.integer(1), Node(.null)]))]))
    #expect(fault?.code == .wrongType)
    #expect(fault?.pointer?.description == "/a/1")
    #expect(writingFault(codec, .string("a\u{0}"))?.code == .invalidText)
    #expect(writingFault(codec, .object([("\u{0}", .integer(1))]))?.code == .invalidText)
    #expect(writingFault(codec, Node(.date("yesterday")))?.code == .invalidText)
    #expect(writingFault(codec, Self.number("1e999"))?.code == .numberOutOfRange)
    #expect(writingFault(codec, Self.number("x"))?.code == .numberOutOfRange)
  }

  @Test func cannotWriteWhatXMLLacks() {
    #expect(writingFault(codec, .array([.string("a\u{1}")]))?.code == .invalidText)
    #expect(writingFault(codec, .array([.string("a\u{1}")]))?.pointer?.description == "/0")
    #expect(writingFault(codec, .object([("k\u{FFFE}", .integer(1))]))?.code == .invalidText)
    #expect(writingFault(codec, Node(.date("2024-01-01T00:00:00.5Z")))?.code == .wrongType)
  }

  @Test func forbiddenCharactersCanBeRemoved() throws {
    let text = "a\u{0}b\u{1}\tc\r\n\u{FFFE}\u{FFFF}\u{FFFD}\u{7F}😀e\u{301}"
    let clean = PropertyListCodec.removingForbiddenCharacters(text)
    #expect(Node.string(clean).exact == Node.string("ab\tc\r\n\u{FFFD}\u{7F}😀e\u{301}").exact)
    #expect(try decode(codec, encode(codec, .string(clean))).exact == Node.string(clean).exact)
    #expect(PropertyListCodec.removingForbiddenCharacters("plain ä") == "plain ä")
  }
}
