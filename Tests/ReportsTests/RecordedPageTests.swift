import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// Whole reports as they were looked at and found right.
@Suite struct RecordedPageTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  private static let formats: [(format: ReportFormat, ending: String)] = [
    (.text, "txt"), (.markdown, "md"), (.html, "html"),
  ]

  @Test(arguments: ["translate", "diff", "plan", "lint", "owners", "verify"], [false, true])
  func isAsItWasRecorded(_ name: String, _ isVerbose: Bool) throws {
    let subject = try #require(try HandMade(words: "Shared desk").subjects().first { $0.name == name }).subject
    for (format, ending) in Self.formats where !(isVerbose && format == .html) {
      var renderer = ReportRenderer(format)
      renderer.isVerbose = isVerbose
      renderer.isDetailed = isVerbose
      let text = renderer.render(subject)
      try Self.check(
        format == .html && name != "translate" ? Self.withoutDress(text) : text,
        "Tests/ReportsTests/Recorded/\(name)\(isVerbose ? "-verbose" : "").\(ending)")
    }
  }

  /// A page without its style and script, which are the same in all pages; one page is recorded with them.
  private static func withoutDress(_ page: String) -> String {
    page.replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
      .replacing(/<script>.*?<\/script>/.dotMatchesNewlines(), with: "<script></script>")
  }

  private static func check(_ text: String, _ path: String) throws {
    guard (try? Repository.text(path)) != text else { return }
    guard isRecording else {
      Issue.record("\(path) differs. RECORD_GOLDENS=1 swift test --filter RecordedPageTests records it anew.")
      return
    }
    try Data(text.utf8).write(to: Repository.root.appending(path: path))
    Issue.record("\(path) was recorded; look at the changes and run again without RECORD_GOLDENS.")
  }
}
