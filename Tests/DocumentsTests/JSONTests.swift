import Documents
import Testing

@Suite struct JSONTests {
  private let codec = JSONCodec()

  @Test(arguments: [
    ("null", Node(.null)), (" true\n", .boolean(true)), ("\t\r\nfalse ", .boolean(false)), ("0", .integer(0)),
    ("-0", Node(.number(Number(text: "-0")))), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775807", .integer(.max)), ("9007199254740993", .integer(9_007_199_254_740_993)),
    ("1.0", Node(.number(Number(text: "1.0")))), ("1E+5", Node(.number(Number(text: "1E+5")))),
    ("1e308", Node(.number(Number(text: "1e308")))), ("\"\"", .string("")), ("\"ä😀\"", .string("ä😀")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")), (#""\u00e4\uD83D\uDE00\u0001""#, .string("ä😀\u{1}")),
    (#""a\u0041b\ncä""#, .string("aAb\ncä")), ("[]", .array([])), ("{ }", .object([])),
    ("[1, 2]", .array([.integer(1), .integer(2)])),
    (#"{"b":1,"a":[{}]}"#, .object([("b", .integer(1)), ("a", .array([.object([])]))])),
    ("\u{FEFF}[1]", .array([.integer(1)])), (#"{"":null}"#, .object([("", Node(.null))])),
    ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
  ]) func accepts(text: String, node: Node) throws {
    let read = try decode(codec, text)
    #expect(read == node)
    #expect(read.exact == node.exact)
  }

  static let refusals = [
    Refusal("", .emptyDocument, "none"), Refusal(" \n\t ", .emptyDocument, "none"),
    Refusal("\u{FEFF}", .emptyDocument, "none"),
    Refusal("{\"a\":1,\n \"b\":2, \"a\":3}", .duplicateKey, "2:9"),
    Refusal("{\"é\":1, \"e\u{301}\":2}", .duplicateKey, "1:9"),
    Refusal("{\"a\":1, \"\\u0061\":2}", .duplicateKey, "1:9"),
    Refusal("9223372036854775808", .numberOutOfRange, "1:1"),
    Refusal("[-9223372036854775809]", .numberOutOfRange, "1:2"),
    Refusal("18446744073709551615", .numberOutOfRange, "1:1"), Refusal("[1e999]", .numberOutOfRange, "1:2"),
    Refusal("{\"x\": -1e309}", .numberOutOfRange, "1:7"),
    Refusal("01", .malformedDocument, "1:1"), Refusal("-01", .malformedDocument, "1:2"),
    Refusal("[1.]", .malformedDocument, "1:4"),
    Refusal("[.5]", .malformedDocument, "1:2"), Refusal("+1", .malformedDocument, "1:1"),
    Refusal("[1e]", .malformedDocument, "1:4"),
    Refusal("[1e+]", .malformedDocument, "1:5"), Refusal("[-]", .malformedDocument, "1:3"),
    Refusal("0x10", .malformedDocument, "1:2"),
    Refusal("1a", .malformedDocument, "1:2"), Refusal("1.5.5", .malformedDocument, "1:4"),
    Refusal("[NaN]", .malformedDocument, "1:2"), Refusal("-Infinity", .malformedDocument, "1:1"),
    Refusal("Infinity", .malformedDocument, "1:1"), Refusal("True", .malformedDocument, "1:1"),
    Refusal("[None]", .malformedDocument, "1:2"),
    Refusal("truex", .malformedDocument, "1:1"), Refusal("nul", .malformedDocument, "1:1"),
    Refusal("fals", .malformedDocument, "1:1"),
    Refusal("[1,]", .malformedDocument, "1:4"), Refusal("{\"a\":1,}", .malformedDocument, "1:8"),
    Refusal("[,1]", .malformedDocument, "1:2"),
    Refusal("[1 2]", .malformedDocument, "1:4"), Refusal("{\"a\" 1}", .malformedDocument, "1:6"),
    Refusal("{\"a\":1 \"b\":2}", .malformedDocument, "1:8"),
    Refusal("{a:1}", .malformedDocument, "1:2"), Refusal("{'a':1}", .malformedDocument, "1:2"),
    Refusal("{1:2}", .malformedDocument, "1:2"),
    Refusal("{\"a\":}", .malformedDocument, "1:6"), Refusal("['a']", .malformedDocument, "1:2"),
    Refusal("[“a”]", .malformedDocument, "1:2"),
    Refusal("[1] // x", .malformedDocument, "1:5"), Refusal("/* x */ 1", .malformedDocument, "1:1"),
    Refusal("# x\n1", .malformedDocument, "1:1"),
    Refusal("{} {}", .malformedDocument, "1:4"), Refusal("[1]]", .malformedDocument, "1:4"),
    Refusal("[1\n", .malformedDocument, "2:1"),
    Refusal("{\"a\": 1", .malformedDocument, "1:8"), Refusal("[1}", .malformedDocument, "1:3"),
    Refusal("{\"a\"", .malformedDocument, "1:5"),
    Refusal("[\"abc", .malformedDocument, "1:2"), Refusal("[\"a\nb\"]", .invalidText, "1:4"),
    Refusal("\"\t\"", .invalidText, "1:2"),
    Refusal("\"ä\u{1}\"", .invalidText, "1:3"), Refusal("\"\u{0}\"", .invalidText, "1:2"),
    Refusal("\"ab\\u0000\"", .invalidText, "1:4"),
    Refusal("\"\\uD800\"", .invalidText, "1:2"), Refusal("\"\\uDC00\"", .invalidText, "1:2"),
    Refusal("\"\\uD800\\u0041\"", .invalidText, "1:2"),
    Refusal("\"\\uD83Dx\"", .invalidText, "1:2"), Refusal("\"a\\x\"", .malformedDocument, "1:3"),
    Refusal("\"\\u12G4\"", .malformedDocument, "1:2"),
    Refusal("\"\\u12", .malformedDocument, "1:2"), Refusal("\"\\", .malformedDocument, "1:2"),
    Refusal("[\u{A0}1]", .malformedDocument, "1:2"),
    Refusal("\u{FEFF}\u{FEFF}1", .malformedDocument, "1:1"), Refusal("\u{0}", .malformedDocument, "1:1"),
    Refusal("[1]\u{0}", .malformedDocument, "1:4"),
    Refusal("[\"äöü😀\",\r\n\r x]", .malformedDocument, "3:2"), Refusal("{\"ß\": ä}", .malformedDocument, "1:7"),
  ]

  @Test(arguments: refusals) func refuses(refusal: Refusal) { expectRefusal(refusal, by: codec) }

  @Test func remediesNameTheMistake() {
    let hints = [
      "[1,]": "comma", "{\"a\":1,}": "comma", "['a']": "double quotes", "// a": "comment", "[NaN]": "null",
      "[True]": "small letters",
      "[“a”]": "straight", "{a: 1}": "double quotes", "[\"C:\\x\"]": "\\\\",
    ]
    for (text, word) in hints {
      #expect(readingFault(codec, Array(text.utf8))?.remedy.contains(word) == true, "\(text)")
    }
  }

  @Test func duplicateKeyNamesKeyAndFirstPlace() throws {
    let text = "{\n  \"Host\": \"secret1\",\n  \"Host\": \"secret2\"\n}"
    let fault = try #require(readingFault(codec, Array(text.utf8)))
    #expect(fault.summary == "The key \"Host\" is given a second time; it already stands at 2:3.")
    #expect(fault.position == SourcePosition(line: 3, column: 3))
  }

  @Test func duplicateKeysAreFoundInLargeObjects() throws {
    let members = (0..<5000).map { "\"key\($0)\":\($0)" }.joined(separator: ",\n")
    #expect(try decode(codec, "{\(members)}").object?.members.count == 5000)
    let fault = try #require(readingFault(codec, Array("{\(members),\n\"key17\":1}".utf8)))
    #expect(fault.code == .duplicateKey)
    #expect(fault.position == SourcePosition(line: 5001, column: 1))
    #expect(fault.summary.contains("18:1"))
  }

  @Test func longAndInvisibleKeysAreCutAndEscaped() throws {
    let key = "a\\u0007\\u202E" + String(repeating: "x", count: 100)
    let fault = try #require(readingFault(codec, Array("{\"\(key)\":1,\"\(key)\":2}".utf8)))
    #expect(fault.summary.contains("\"a\\u{7}\\u{202E}xxx"))
    #expect(fault.summary.contains("…\""))
    #expect(fault.summary.unicodeScalars.count < 150)
  }

  @Test func positionsOfValuesAndKeys() throws {
    let node = try decode(codec, "{\n  \"ä\": \"ö\", \"b\": [1,\r\n true, {\"c\": null}]\n}")
    let object = try #require(node.object)
    #expect(node.position?.description == "1:1")
    #expect(object.members.map { $0.keyPosition?.description } == ["2:3", "2:13"])
    #expect(object.members.map { $0.value.position?.description } == ["2:8", "2:18"])
    let items = try #require(object["b"]?.items)
    #expect(items.map { $0.position?.description } == ["2:19", "3:2", "3:8"])
    #expect(items[2].object?.members.first?.keyPosition?.description == "3:9")
    #expect(items[2].object?["c"]?.position?.description == "3:14")
  }

  @Test func writesStableText() throws {
    let node = Node.object([
      ("text", .string("a/b \"q\" \\ ä\n\u{1}\u{7F}")), ("list", .array([.integer(1), .array([]), .object([])])),
      ("none", Node(.null)), ("real", Node(.number(Number(text: "1.50")))), ("on", .boolean(true)),
    ])
    #expect(
      try encode(codec, node) == """
        {
          "text": "a/b \\"q\\" \\\\ ä\\n\\u0001\\u007f",
          "list": [
            1,
            [],
            {}
          ],
          "none": null,
          "real": 1.50,
          "on": true
        }

        """)
    #expect(try encode(codec, .array([])) == "[]\n")
    #expect(try encode(codec, .object([])) == "{}\n")
  }

  @Test func cannotWriteWhatJSONLacks() {
    let inside = { (node: Node) in Node.object([("a", .array([.integer(1), node]))]) }
    #expect(writingFault(codec, inside(Node(.data([1]))))?.code == .wrongType)
    #expect(writingFault(codec, inside(Node(.data([1]))))?.pointer?.description == "/a/1")
    #expect(writingFault(codec, Node(.date("2024-01-01T00:00:00Z")))?.code == .wrongType)
    #expect(writingFault(codec, .string("a\u{0}"))?.code == .invalidText)
    #expect(writingFault(codec, .object([("a\u{0}", .integer(1))]))?.code == .invalidText)
    for text in ["", "-", "+1", "01", "1.", "nan", "inf", "1e999", "9223372036854775808", "1 ", "0x1"] {
      #expect(writingFault(codec, Node(.number(Number(text: text))))?.code == .numberOutOfRange, "\(text)")
    }
  }
}
