import Documents
import Testing

@Suite struct YAMLTests {
  private let codec = YAMLCodec()

  private static func number(_ text: String) -> Node { Node(.number(Number(text: text))) }

  /// Plain scalars of the core schema, and what only looks like them.
  @Test(arguments: [
    ("null", Node(.null)), ("Null", Node(.null)), ("NULL", Node(.null)), ("~", Node(.null)), ("nULL", .string("nULL")),
    ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)), ("tRUE", .string("tRUE")),
    ("false", .boolean(false)), ("False", .boolean(false)), ("FALSE", .boolean(false)), ("yes", .string("yes")),
    ("No", .string("No")),
    ("on", .string("on")), ("off", .string("off")), ("y", .string("y")), ("0", .integer(0)), ("-0", number("-0")),
    ("+12", .integer(12)),
    ("-9223372036854775808", .integer(.min)), ("0x1F", .integer(31)), ("0o17", .integer(15)), ("0b1", .string("0b1")),
    ("0x", .string("0x")),
    ("0o8", .string("0o8")), ("-0x1", .string("-0x1")), ("1_000", .string("1_000")), ("1.0", number("1.0")),
    ("-1.50", number("-1.50")), (".5", number("0.5")),
    ("1.", number("1.0")), ("+.5e3", number("0.5e3")), ("1e5", number("1e5")), ("12:30:45", .string("12:30:45")),
    ("1.2.3", .string("1.2.3")),
    ("2024-01-01", .string("2024-01-01")), (".", .string(".")), ("..inf", .string("..inf")),
    ("--.inf", .string("--.inf")), ("e5", .string("e5")), ("a b", .string("a b")),
    ("'1'", .string("1")), ("\"true\"", .string("true")), ("''", .string("")), ("\"\\x41\\u00e4\\n\"", .string("Aä\n")),
    ("|\n  1\n", .string("1\n")),
    (">-\n  a\n  b\n", .string("a b")), ("!!str 12", .string("12")), ("! 12", .string("12")),
    ("!!int \"12\"", .integer(12)), ("!!int 007", .integer(7)),
    ("!!int 0x10", .integer(16)), ("!!float 1", number("1.0")), ("!!bool \"true\"", .boolean(true)),
    ("!!null ''", Node(.null)), ("!!str", .string("")),
    ("!!binary AQID", Node(.data([1, 2, 3]))), ("!!binary |\n  AQ\n  ID\n", Node(.data([1, 2, 3]))),
    ("!!timestamp 2024-01-01T00:00:00Z", Node(.date("2024-01-01T00:00:00Z"))),
    ("!<tag:yaml.org,2002:int> 3", .integer(3)), ("---\n", Node(.null)), ("--- a\n...\n", .string("a")),
    ("%YAML 1.2\n---\na", .string("a")),
  ]) func scalars(text: String, node: Node) throws {
    #expect(try decode(codec, text) == node)
  }

  @Test(arguments: [
    (
      "a: 1\nb: [x, {c: d}]\n",
      Node.object([("a", .integer(1)), ("b", .array([.string("x"), .object([("c", .string("d"))])]))])
    ),
    ("- a\n- - b\n-\n", .array([.string("a"), .array([.string("b")]), Node(.null)])), ("{}", .object([])),
    ("[]", .array([])),
    (
      "1: a\ntrue: b\n1.0: c\n007: d\n~: e\n.inf: f\n",
      .object([
        ("1", .string("a")), ("true", .string("b")), ("1.0", .string("c")), ("007", .string("d")), ("~", .string("e")),
        (".inf", .string("f")),
      ])
    ),
    ("!!map {!!str a: !!seq []}", .object([("a", .array([]))])), ("? a\n: b\n", .object([("a", .string("b"))])),
    ("a:\nb:", .object([("a", Node(.null)), ("b", Node(.null))])),
    ("\"<<\": 1", .object([("<<", .integer(1))])), ("# c\na: 1 # d\n", .object([("a", .integer(1))])),
    (
      "a: &x {k: [1]}\nb: *x\nc: [*x]\n",
      .object([
        ("a", .object([("k", .array([.integer(1)]))])), ("b", .object([("k", .array([.integer(1)]))])),
        ("c", .array([.object([("k", .array([.integer(1)]))])])),
      ])
    ),
    ("- &x a\n- &x b\n- *x\n", .array([.string("a"), .string("b"), .string("b")])),
    ("&k key: *k\n", .object([("key", .string("key"))])),
  ]) func documents(text: String, node: Node) throws {
    #expect(try decode(codec, text) == node)
  }

  static let refusals = [
    Refusal("", .emptyDocument, "none"), Refusal("\n# only a comment\n", .emptyDocument, "none"),
    Refusal("%YAML 1.3\n---\na", .malformedDocument, "1:1"),
    Refusal("a: 1\nb: 2\na: 3\n", .duplicateKey, "3:1"), Refusal("{x: 1, \"x\": 2}", .duplicateKey, "1:8"),
    Refusal("1: a\n\"1\": b", .duplicateKey, "2:1"),
    Refusal("? [a]\n: b", .malformedDocument, "1:3"), Refusal("{a: b}: c", .malformedDocument, "1:1"),
    Refusal("x: &a 1\n*a : 2", .malformedDocument, "2:1"),
    Refusal("!!binary QQ==: 1", .malformedDocument, "1:1"),
    Refusal("a: &x {k: 1}\nb:\n  <<: *x\n", .malformedDocument, "3:3"), Refusal("a: *x", .malformedDocument, "1:4"),
    Refusal("a: &x [*x]", .malformedDocument, "1:8"),
    Refusal("&x a: &x {b: *x}", .malformedDocument, "1:14"), Refusal("a: 1\n---\nb: 2\n", .malformedDocument, "2:1"),
    Refusal("a\n...\nb\n", .malformedDocument, "3:1"),
    Refusal("ä: !foo 1", .unknownTag, "1:4"), Refusal("!!set {a}", .unknownTag, "1:1"),
    Refusal("!!python/object:x {}", .unknownTag, "1:1"),
    Refusal("- !<x:y> []", .unknownTag, "1:3"), Refusal("!!int x", .malformedDocument, "1:1"),
    Refusal("!!bool yes", .malformedDocument, "1:1"),
    Refusal("!!float x", .malformedDocument, "1:1"), Refusal("!!null x", .malformedDocument, "1:1"),
    Refusal("!!map x", .malformedDocument, "1:1"),
    Refusal("!!str {}", .malformedDocument, "1:1"), Refusal("!!map []", .malformedDocument, "1:1"),
    Refusal("!!binary '?'", .malformedDocument, "1:1"),
    Refusal("!!timestamp 2024-01-01", .malformedDocument, "1:1"),
    Refusal("a: .nan", .numberOutOfRange, "1:4"), Refusal("- -.Inf", .numberOutOfRange, "1:3"),
    Refusal("+.INF", .numberOutOfRange, "1:1"),
    Refusal("a: 9223372036854775808", .numberOutOfRange, "1:4"),
    Refusal("0x8000000000000000", .numberOutOfRange, "1:1"), Refusal("1e999", .numberOutOfRange, "1:1"),
    Refusal("pin: 0123", .malformedDocument, "1:6"), Refusal("-007", .malformedDocument, "1:1"),
    Refusal("00", .malformedDocument, "1:1"),
    Refusal("\ta: 1", .malformedDocument, "1:1"), Refusal("a: b: c", .malformedDocument, "1:5"),
    Refusal("a: [1, 2", .malformedDocument, "1:9"), Refusal("a: \"x", .malformedDocument, "1:6"),
    Refusal("a: @x", .malformedDocument, "1:4"), Refusal("a: %x", .malformedDocument, "1:4"),
    Refusal("a: \"\\q\"", .malformedDocument, "1:5"), Refusal("a: 1\n b: 2", .malformedDocument, "2:3"),
    Refusal("a: ]", .malformedDocument, "1:4"), Refusal("ä: \u{1}", .invalidText, "1:4"),
    Refusal("a: \"\\0\"", .invalidText, "1:4"), Refusal("\"\\0\": a", .invalidText, "1:1"),
    Refusal("a: \"ä\u{2028}\"", .invalidText, "1:6"), Refusal("a: \u{85}", .invalidText, "1:4"),
    Refusal("\u{2029}", .invalidText, "1:1"), Refusal("a: \u{0}", .invalidText, "1:4"),
  ]

  @Test(arguments: refusals) func refuses(refusal: Refusal) { expectRefusal(refusal, by: codec) }

  @Test func remediesNameTheMistake() {
    for (text, word) in [
      "a:\n\t- b": "spaces", "a: @x": "quotes", "a: b: c": "colon", "a: \"\\q\"": "backslash", "a: 012": "quotes",
      "{<<: a}": "merged",
    ] {
      #expect(readingFault(codec, Array(text.utf8))?.remedy.contains(word) == true, "\(text)")
    }
  }

  @Test func positionsOfValuesAndKeys() throws {
    let node = try decode(codec, "# ä\nä: ö\n\"b\": &x\n  - !!str 1\n  - {c: d}\ne: *x\n")
    let object = try #require(node.object)
    #expect(node.position?.description == "2:1")
    #expect(object.members.map { $0.keyPosition?.description } == ["2:1", "3:1", "6:1"])
    #expect(object.members.map { $0.value.position?.description } == ["2:4", "3:6", "6:4"])
    #expect(object["b"]?.items?.map { $0.position?.description } == ["4:5", "5:5"])
    #expect(object["e"]?.items?.map { $0.position?.description } == ["4:5", "5:5"])
  }

  @Test func valuesThatTheEndOfTheFileGivesStandThere() throws {
    #expect(try decode(codec, "?").object?.members.first?.value.position?.description == "1:2")
    #expect(try decode(codec, "a: 1\nb:").object?["b"]?.position?.description == "2:3")
  }

  @Test func aliasesAreCounted() throws {
    let text = "- &x [a, b]\n- *x\n- *x\n"
    #expect(try codec.decode(Array(text.utf8), limits: Limits(nodes: 10, aliasedNodes: 6)).node.items?.count == 3)
    expectRefusal(Refusal(text, .tooManyAliases, "3:3"), by: codec, limits: Limits(aliasedNodes: 5))
    expectRefusal(Refusal(text, .tooManyValues, "3:3"), by: codec, limits: Limits(nodes: 9))
  }

  @Test func aliasesCountAsDepth() throws {
    let text = "- &x [[a]]\n- [[*x]]\n"
    #expect(try codec.decode(Array(text.utf8), limits: Limits(depth: 5)).node.items?.count == 2)
    expectRefusal(Refusal(text, .tooDeep, "2:5"), by: codec, limits: Limits(depth: 4))
    let chain = "- &a [[x]]\n- &b [*a]\n- [*b]\n"
    #expect(try codec.decode(Array(chain.utf8), limits: Limits(depth: 5)).node.items?.count == 3)
    expectRefusal(Refusal(chain, .tooDeep, "3:4"), by: codec, limits: Limits(depth: 4))
  }

  @Test func writesBlockStyle() throws {
    let node = Node.object([
      ("name", .string("Exchange für Müller")), ("no", .string("no")), ("count", .integer(3)),
      ("real", Self.number("1.0")), ("text", .string("1.0")),
      ("empty", .array([])), ("none", .object([])), ("nothing", Node(.null)), ("blank", .string("")),
      (
        "list",
        .array([
          .string("a"), .array([.string("b"), .string("c: d")]),
          .object([("k", .string("%email%")), ("l", .array([.boolean(true)]))]),
        ])
      ),
      ("keep", .string("a\n\nb\n\n")), ("clip", .string("a\n  b\n")), ("strip", .string("a\nb")),
      ("odd", .string(" a\n")),
      ("data", Node(.data([1, 2, 3]))), ("date", Node(.date("2024-01-01T00:00:00Z"))),
      ("a key: \"x\"", .string("C:\\x")), ("last", .string("x")),
    ])
    #expect(
      try encode(codec, node) == """
        name: Exchange für Müller
        "no": "no"
        count: 3
        real: 1.0
        text: "1.0"
        empty: []
        none: {}
        nothing: null
        blank: ""
        list:
          - a
          - - b
            - "c: d"
          - k: "%email%"
            l:
              - true
        keep: |+
          a

          b

        clip: |
          a
            b
        strip: |-
          a
          b
        odd: " a\\n"
        data: !!binary "AQID"
        date: !!timestamp 2024-01-01T00:00:00Z
        "a key: \\"x\\"": C:\\x
        last: x

        """)
    #expect(try encode(codec, .string("a")) == "a\n")
    #expect(try encode(codec, .object([])) == "{}\n")
  }

  @Test func cannotWriteBrokenValues() {
    #expect(writingFault(codec, .object([("a", .string("\u{0}"))]))?.code == .invalidText)
    #expect(writingFault(codec, .object([("a", .string("\u{0}"))]))?.pointer?.description == "/a")
    #expect(writingFault(codec, .object([("\u{0}", .integer(1))]))?.code == .invalidText)
    #expect(writingFault(codec, Node(.date("2024-01-01")))?.code == .invalidText)
    #expect(writingFault(codec, Self.number("nan"))?.code == .numberOutOfRange)
  }
}
