import Documents
import Testing

/// Property lists without what is around a whole one.
@Suite struct FragmentTests {
  private let payload = Node.object([("a", .integer(1))])

  private func read(_ text: String) throws -> DecodedDocument {
    try PropertyListCodec().decode(Array(text.utf8), limits: .standard)
  }

  @Test func aBareValueIsReadWithARemark() throws {
    let document = try read("<!-- copied -->\n<dict><key>a</key><integer>1</integer></dict>\n")
    #expect(document.node == payload)
    #expect(document.trace.remarks.map(\.kind) == [.irregular])
    #expect(document.trace.remarks.first?.position?.description == "2:1")
    #expect(try read("<plist><dict/></plist>").trace.remarks.isEmpty)
  }

  @Test func severalObjectsAreAList() throws {
    let text =
      "<dict><key>a</key><integer>1</integer></dict>\n<!-- and -->\n<dict/>\n<dict><key>a</key><integer>1</integer></dict>"
    let document = try read(text)
    #expect(document.node == .array([payload, .object([]), payload]))
    #expect(document.node.items?.map { $0.position?.description } == ["1:1", "3:1", "4:1"])
    #expect(document.trace.remarks.first?.summary.contains("3 <dict>") == true)
  }

  @Test(arguments: [
    "<dict/><array/>", "<array/><array/>", "<string>a</string><dict/>", "<plist><dict/><dict/></plist>",
    "<dict/>text", "<dict/><dict>", "<dict/><dictionary/>",
  ]) func otherRowsAreRefused(text: String) {
    #expect(readingFault(PropertyListCodec(), Array(text.utf8))?.code == .malformedDocument)
  }

  @Test func manyObjectsCountAsValues() {
    let text = String(repeating: "<dict/>", count: 20)
    #expect(readingFault(PropertyListCodec(), Array(text.utf8), limits: Limits(nodes: 20))?.code == .tooManyValues)
  }
}
