import EASPolicyTranslator
import Foundation
import Testing

@Suite struct ReportRendererTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// A report with something of everything.
  private func report(to format: String) throws -> Report {
    let file = Self.samples.appending(path: "outlook/fully-loaded-modern-auth.json")
    let translator = Translator()
    let document = try translator.read(Array(try Data(contentsOf: file)))
    return try translator.translate(document, document.selections[0], to: format).report
  }

  @Test(arguments: FormatRegistry().formats) func textFitsTheTerminal(_ format: String) throws {
    var renderer = ReportRenderer(.text)
    renderer.isVerbose = true
    #expect(renderer.render(try report(to: format), path: "profile.json").widestLine <= 80)
  }

  @Test func provisionalKeysStandTogether() throws {
    let report = try report(to: "samsung-email")
    let count = report.outcomes.count { $0.code == .keyProvisional }
    let text = ReportRenderer(.text).render(report, path: "profile.json")
    #expect(count > 1)
    #expect(text.contains("\(count) keys of the output are guesses"))
    #expect(text.components(separatedBy: "guesses").count == 2)
  }

  @Test func jsonHoldsEveryOutcome() throws {
    let report = try report(to: "gmail")
    let text = ReportRenderer(.json).render(report, path: "profile.json")
    let node = try JSONCodec().decode(Array(text.utf8)).node
    #expect(node.object?["easpolicyReport"]?.integer == 1)
    #expect(node.object?["balanced"]?.boolean == report.isBalanced)
    #expect(node.object?["fields"]?.object?["total"]?.integer == report.fields.total)
    #expect(node.object?["outcomes"]?.items?.count == report.outcomes.count)
  }

  @Test func manyInputsAreAnArray() throws {
    let entry = ReportEntry(path: "profile.json", result: .translated(try report(to: "gmail"), output: nil))
    let text = ReportRenderer(.json).render(.translations([entry], isArray: true))
    #expect(try JSONCodec().decode(Array(text.utf8)).node.items?.count == 1)
  }

  @Test func coloursAreOnlyOnRequest() throws {
    let report = try report(to: "gmail")
    var renderer = ReportRenderer(.text)
    #expect(!renderer.render(report, path: "a").contains("\u{1b}"))
    renderer.style = TextStyle(isColoured: true)
    #expect(renderer.render(report, path: "a").contains("\u{1b}[1;31m"))
  }
}
