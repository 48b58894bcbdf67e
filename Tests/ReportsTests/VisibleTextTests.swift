import EASPolicyTranslator
import Testing

@Suite struct VisibleTextTests {
  @Test func controlAndDirectionCharactersAreShown() {
    #expect(VisibleText.escape("a\u{1b}[31mb\u{9b}c\u{202e}d\u{7}") == "a\\u{1b}[31mb\\u{9b}c\\u{202e}d\\u{7}")
    #expect(VisibleText.escape("a\u{200B}b\u{AD}c\u{2060}") == "a\\u{200b}b\\u{ad}c\\u{2060}")
    #expect(VisibleText.escape("👩‍👩‍👧") == "👩‍👩‍👧")
    #expect(VisibleText.escape("grün 日本 👍") == "grün 日本 👍")
  }

  @Test func linesAreKeptOnRequest() {
    #expect(VisibleText.escape("a\r\nb") == "a\\u{d}\\u{a}b")
    #expect(VisibleText.escape("a\nb", keepingLines: true) == "a\nb")
  }

  /// Hostile text in a key and in a value, seen through every kind of report.
  @Test(arguments: ReportFormat.allCases) func reportsAreSafe(_ format: ReportFormat) throws {
    let hostile = "\\u001b]0;owned\\u0007\\u202e\\u009b31m|<script>"
    let json = #"{"exchange_host": "mail.example.com", "email_address": "a@example.com", "\#(hostile)": "\#(hostile)"}"#
    let translator = Translator()
    let document = try translator.read(Array(json.utf8), format: "gmail")
    let translation = try translator.translate(document, document.selections[0], to: "nine-work")
    var renderer = ReportRenderer(format)
    renderer.isVerbose = true
    let text = renderer.render(translation.report, path: "\u{1b}[2Jpath")
    #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || ($0.value != 10 && $0.value < 32) })
    #expect(!text.unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) })
    if format == .markdown { #expect(!text.contains("<script>")) }
  }
}
