import Documents
import Testing

/// Comments are handed out with their places; text that looks like one is none.
@Suite struct CommentTests {
  @Test(arguments: [
    ("# one\na: 1\n  # two\nb: 2 # three\n#four", ["1:1 one", "3:3 two", "5:1 four"]),
    ("a: |\n  # text\n  more\n# comment\nb: 1", ["4:1 comment"]),
    ("a: |\n  text\n\n  # text\n\n# comment", ["6:1 comment"]),
    ("a: >+\n  text\n\n\n# comment\n", ["5:1 comment"]),
    ("a: \"one\n  # text\n  two\"\n# comment", ["4:1 comment"]),
    ("a: 'one\n  # text'\n# comment", ["3:1 comment"]),
    ("a: one\n  two\n# comment", ["3:1 comment"]),
    ("a: |\n  # text", []),
    ("? |\n  # text\n: 1\n# comment", ["4:1 comment"]),
    ("a: &x |\n  # text\nb: *x\n# comment", ["4:1 comment"]),
    ("\r\n# one\r\na: |\r\n  # text\r\n# two\r\n", ["2:1 one", "5:1 two"]),
    ("a: [1,\n# one\n2]", ["2:1 one"]),
    ("a: \"\u{E9}\"\n  # \u{E9}", ["2:3 \u{E9}"]),
    ("{\"a\":\n# one\n1}", ["2:1 one"]),
  ])
  func yaml(_ text: String, _ expected: [String]) throws {
    let comments = try YAMLCodec().decode(Array(text.utf8), limits: .standard).trace.comments
    #expect(comments.map { "\($0.position) \($0.text)" } == expected)
  }

  @Test func propertyList() throws {
    let text = """
      <?xml version="1.0"?>
      <!-- one -->
      <plist><dict>
        <key>a<!-- two --></key>  <!--three--><string><![CDATA[<!-- text -->]]>&lt;!-- text --&gt;</string>
      </dict></plist><!-- four

      -->
      """
    let document = try PropertyListCodec().decode(Array(text.utf8))
    #expect(document.trace.comments.map(\.text) == ["one", "two", "three", "four"])
    #expect(document.trace.comments.map(\.position.line) == [2, 4, 4, 5])
    #expect(document.node.object?["a"]?.text == "<!-- text --><!-- text -->")
  }

  @Test func json() throws {
    #expect(try JSONCodec().decode(Array("{\"a\": \"# no\"}".utf8), limits: .standard).trace.comments.isEmpty)
  }
}
