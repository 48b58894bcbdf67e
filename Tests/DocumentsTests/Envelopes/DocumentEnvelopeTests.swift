import Documents
import Testing

/// Documents that stand as text inside of an answer: their positions are those of the file.
@Suite struct DocumentEnvelopeTests {
  private static let inner = """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0">
    <dict>
    \t<key>Title</key>
    \t<string>Äpfel &amp; Birnen 😀</string>\t<key>Host</key><string>mail.example.com</string>
    \t<key>List</key><array><integer>1</integer>
    <true/></array>
    </dict>
    </plist>

    """

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func answer(_ payloads: String) -> String {
    "<?xml version=\"1.0\"?>\r\n<configuration_profile>\n <general><id>3</id><name>Mail</name>\n  <payloads a='>'>\(payloads)"
      + "</payloads></general>\n <scope><all>true</all></scope></configuration_profile>"
  }

  private static let json = #"{"configuration_profile": {"general": {"name": "é", "payloads": ""#

  private static func inJSON(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t").replacing("<", with: "\\u003c").replacing("😀", with: "\\ud83d\\ude00")
    return json + escaped + #""}, "scope": {}}}"#
  }

  static let files = [
    answer(escaped(inner)), answer("<![CDATA[" + inner + "]]>"),
    answer("<!-- x -->" + escaped(inner).replacing("\n", with: "\r\n").replacing("H", with: "&#72;")),
    answer(escaped(inner).replacing("😀", with: "&#x1F600;")), inJSON(inner),
  ]

  private func open(_ file: String, _ options: DecodingOptions = DecodingOptions()) throws -> DocumentEnvelope.Opened {
    let bytes = Array(file.utf8)
    let codec = try DocumentSyntax.codec(for: bytes)
    let document = try codec.decode(bytes, options: options)
    return try #require(
      try DocumentEnvelope.open(document, syntax: codec.syntax, file: bytes, options: options))
  }

  @Test(arguments: files) func holdsTheDocumentWithThePositionsOfTheFile(_ file: String) throws {
    let opened = try open(file)
    let plain = try PropertyListCodec().decode(Array(Self.inner.utf8), limits: .standard).node
    #expect(opened.document.node == plain)
    #expect(opened.syntax == "plist")
    let members = try #require(opened.document.node.object?.members)
    for member in members {
      let rest = try #require(Self.text(of: file, from: member.keyPosition))
      #expect(Self.plainStart(rest).hasPrefix("<key>\(member.key)"), "\(rest.prefix(40))")
      #expect(Self.plainStart(try #require(Self.text(of: file, from: member.value.position))).hasPrefix("<"))
    }
    let list = try #require(members.last?.value.items)
    #expect(Self.plainStart(try #require(Self.text(of: file, from: list[1].position))).hasPrefix("<true/>"))
    #expect(opened.surroundings.map(\.name).contains("scope"))
    #expect(!opened.surroundings.contains { $0.name == "payloads" })
  }

  @Test(arguments: files) func faultsInsideStandInTheFile(_ file: String) throws {
    let broken = file.replacing("Host", with: "Title").replacing("&#72;ost", with: "Title")
    do {
      _ = try open(broken)
      Issue.record("accepted")
    } catch let fault as InputFault {
      #expect(fault.code == .duplicateKey)
      let rest = try #require(Self.text(of: broken, from: fault.position))
      #expect(Self.plainStart(rest).hasPrefix("<key>Title</key>"), "\(rest.prefix(40))")
      #expect(rest.contains("mail.example.com"))
    }
  }

  @Test func emptyAndMissingSettingsAreNamed() throws {
    for (text, code) in [
      (Self.answer(""), FaultCode.noSettings), (Self.answer(" \n"), .noSettings),
      (Self.answer("").replacing("payloads", with: "loads"), .noSettings), (Self.answer("<b/>"), .wrongType),
    ] {
      do {
        _ = try open(text.replacing(" a='>'", with: ""))
        Issue.record("accepted: \(text)")
      } catch let fault as InputFault {
        #expect(fault.code == code, "\(text): \(fault.summary)")
        #expect(fault.position != nil)
      }
    }
  }

  @Test func otherDocumentsAreNone() throws {
    for text in ["{\"configuration_profile\": 1}", "{\"general\": {\"payloads\": \"\"}}", "[]"] {
      let node = try decode(JSONCodec(), text)
      #expect(DocumentEnvelope.recognised(in: node) == nil)
    }
  }

  /// The file from a position on.
  private static func text(of file: String, from position: SourcePosition?) -> String? {
    guard let position else { return nil }
    var (line, column) = (1, 1)
    let scalars = Array(file.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if line == position.line, column == position.column {
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: scalars[index...])
        return String(rest)
      }
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return nil
  }

  private static func plainStart(_ text: String) -> String {
    text.replacing("\\u003c", with: "<").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&#72;", with: "H")
  }
}
