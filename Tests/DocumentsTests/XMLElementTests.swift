import Documents
import Testing

/// General XML: what documents say, and what is refused.
@Suite struct XMLElementTests {
  private func read(_ text: String, limits: Limits = .standard) throws -> XMLElement {
    try XMLElementReader.root(of: Array(text.utf8), limits: limits)
  }

  private func fault(_ text: String, limits: Limits = .standard) -> InputFault? {
    do throws(InputFault) {
      _ = try XMLElementReader.root(of: Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func elementsAttributesAndTextAreRead() throws {
    let root = try read(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- a comment -->
      <a one='1 &amp; "2"' two="x
      y&#10;&#xE4;">
        text <![CDATA[<raw>&amp;]]><b/><?pi data?><b c = "d"></b> &lt;end&gt;
      </a>
      <!-- after -->
      """)
    #expect(root.name == "a")
    #expect(root.position == SourcePosition(line: 3, column: 1))
    #expect(root.attributes.map(\.value) == ["1 & \"2\"", "x y\nä"])
    #expect(root.children.map(\.name) == ["b", "b"])
    #expect(root.children[1].attributes.first?.value == "d")
    #expect(root.text.split(separator: " ").joined(separator: " ") == "\n text <raw>&amp; <end>\n")
  }

  @Test func namespacesGoByWhatIsDeclared() throws {
    let space = "http://schemas.example.com/android"
    let declared = try read("<r xmlns:a=\"\(space)\" xmlns=\"urn:own\"><s a:key=\"1\" key=\"2\"/></r>")
    let setting = try #require(declared.children.first)
    #expect(setting.attribute("key", in: space, prefix: "android")?.value == "1")
    #expect(setting.namespace == "urn:own")
    #expect(setting.attributes.map(\.namespace) == [space, nil])
    let undeclared = try read("<s android:key=\"1\"/>")
    #expect(undeclared.attribute("key", in: space, prefix: "android")?.value == "1")
    // The usual prefix for another namespace is not it.
    let other = try read("<s xmlns:android=\"urn:other\" android:key=\"1\"/>")
    #expect(other.attribute("key", in: space, prefix: "android") == nil)
    // A declaration ends with its element.
    let scoped = try read("<r><x xmlns:a=\"\(space)\"/><y a:key=\"1\"/></r>")
    #expect(scoped.children[1].attributes.first?.namespace == nil)
  }

  @Test func bothUTF16AndUTF8AreRead() throws {
    let text = "\u{FEFF}<a b=\"ä😀\"/>"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try XMLElementReader.root(of: wide).attributes.first?.value == "ä😀")
    #expect(try read(text).attributes.first?.value == "ä😀")
  }

  static let refused: [(String, FaultCode)] = [
    ("", .emptyDocument), ("  <!-- x -->", .emptyDocument), ("text", .malformedDocument),
    ("<a", .malformedDocument), ("<a ", .malformedDocument), ("<a b", .malformedDocument),
    ("<a b=", .malformedDocument), ("<a b=\"", .malformedDocument), ("<a b=\"c", .malformedDocument),
    ("<a b=\"c\"", .malformedDocument), ("<a b=\"c\"d=\"e\"/>", .malformedDocument),
    ("<a b=\"<\"/>", .malformedDocument),
    ("<a>", .malformedDocument), ("<a></b>", .malformedDocument), ("<a></a", .malformedDocument),
    ("<a><b></a></b>", .malformedDocument), ("<a/><b/>", .malformedDocument), ("<a/>text", .malformedDocument),
    ("<1/>", .malformedDocument), ("<>", .malformedDocument), ("<a><!ELEMENT b></a>", .malformedDocument),
    ("<!-- ", .malformedDocument), ("<!-- -- --><a/>", .malformedDocument), ("<a><!--", .malformedDocument),
    ("<?pi", .malformedDocument), ("<?xml version=\"1.0\"", .malformedDocument),
    (" <?xml version=\"1.0\"?><a/>", .malformedDocument),
    ("<a><![CDATA[", .malformedDocument), ("<a>]]></a>", .malformedDocument), ("<a>&</a>", .malformedDocument),
    ("<a>&amp</a>", .malformedDocument), ("<a>&lol;</a>", .unknownEntity), ("<a b=\"&lol;\"/>", .unknownEntity),
    ("<a>&#0;</a>", .invalidText), ("<a>&#x110000;</a>", .invalidText), ("<a>&#xD800;</a>", .invalidText),
    ("<a>\u{1}</a>", .invalidText), ("<a>\u{FFFE}</a>", .invalidText), ("<a b=\"\u{0}\"/>", .invalidText),
    ("<a b=\"1\" b=\"2\"/>", .duplicateKey),
    ("<a xmlns:x=\"urn:1\" xmlns:y=\"urn:1\" x:b=\"1\" y:b=\"2\"/>", .duplicateKey),
    ("<!DOCTYPE a><a/>", .forbiddenDoctype),
    ("<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>", .forbiddenDoctype),
    ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", .forbiddenDoctype),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><a/>", .unsupportedEncoding),
  ]

  @Test(arguments: refused) func malformedDocumentsAreRefused(_ text: String, _ code: FaultCode) {
    #expect(fault(text)?.code == code, "\(text)")
  }

  /// Every beginning of a document is refused with a fault, never with a crash.
  @Test func cutDocumentsAreRefused() throws {
    let text = "<?xml version=\"1.0\"?><!-- c --><a b='1'><c d=\"&amp;&#65;\">t<![CDATA[x]]></c><?p q?><!-- e --></a>"
    _ = try read(text)
    for length in 0..<text.utf8.count { #expect(fault(String(text.prefix(length))) != nil, "\(length)") }
  }

  @Test func limitsHold() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(fault(deep)?.code == .tooDeep)
    let wide = "<a>" + String(repeating: "<b/>", count: 100) + "</a>"
    #expect(fault(wide, limits: Limits(nodes: 50))?.code == .tooManyValues)
    let attributes = "<a " + (0..<100).map { "b\($0)=\"\"" }.joined(separator: " ") + "/>"
    #expect(fault(attributes, limits: Limits(nodes: 50))?.code == .tooManyValues)
    #expect(fault("<a/>", limits: Limits(bytes: 3))?.code == .tooLarge)
  }

  /// Many attributes, declarations and references cost time in proportion.
  @Test(.timeLimit(.minutes(1))) func hostileDocumentsAreReadInLinearTime() throws {
    let attributes = (0..<50_000).map { "b\($0)=\"&lt;\"" }.joined(separator: " ")
    #expect(try read("<a \(attributes)/>").attributes.count == 50_000)
    let spaces = (0..<20_000).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " ")
    let children = (0..<20_000).map { "<n\($0):b xmlns:m=\"urn:m\" m:c=\"\"/>" }.joined()
    #expect(try read("<a \(spaces)>\(children)</a>").children.count == 20_000)
  }
}
