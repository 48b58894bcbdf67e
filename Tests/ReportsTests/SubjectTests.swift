import EASPolicyTranslator
import Testing

/// What reports say of results.
@Suite struct SubjectTests {
  private func text(_ subject: ReportSubject, isVerbose: Bool = false, isDetailed: Bool = false) -> String {
    var renderer = ReportRenderer(.text)
    renderer.isVerbose = isVerbose
    renderer.isDetailed = isDetailed
    return renderer.render(subject)
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html]) func nothingIsNoReasonToFail(_ format: ReportFormat) {
    for (name, subject) in HandMade.empty {
      let text = ReportRenderer(format).render(subject)
      #expect(format != .html || text.hasSuffix("</html>\n"), "\(name)")
      #expect(!text.contains("Optional(") && !text.contains("nil"), "\(name)")
    }
  }

  /// Without scripts nothing but the filters is hidden.
  @Test func pagesShowEverythingWithoutScripts() throws {
    for (name, subject) in try HandMade(words: "desk").subjects() {
      let page = ReportRenderer(.html).render(subject)
      let markup = page[...(try #require(page.firstRange(of: "<script>")).lowerBound)]
      #expect(
        markup.matches(of: /\shidden[\s>]/).count == 1 && markup.contains("<form class=\"filters\" hidden"), "\(name)")
    }
  }

  @Test func aComparisonTellsTheKindsApart() {
    let text = text(.comparisons([HandMade(words: "desk").comparison]))
    #expect(text.hasPrefix("desk (desk) and desk (desk, meraki): different\n"))
    #expect(text.contains("\n3 different:\n") && text.contains("\n1 that the other format cannot say:\n"))
    #expect(text.contains("\n2 that cannot be known:\n") && text.contains("\n1 only in desk:\n"))
    #expect(text.contains("base   desk (desk:12:5)") && text.contains("other  true (desk:14:5)"))
    #expect(text.contains("1 default only made explicit; see --verbose."))
    #expect(text.contains("The same for 1,412 of 1,420 owners; these 7 differ (desk):"))
  }

  @Test func theSameIsSaidInALine() {
    #expect(text(.comparisons([HandMade(words: "x").nothing])).hasPrefix("a (no format) and b (no format): the same\n"))
  }

  @Test func aPlanIsARankedTable() throws {
    let plan = ReportSubject.plan(try HandMade(words: "desk").plan())
    let lines = text(plan).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  1  meraki") } && lines.contains { $0.hasPrefix("  3  outlook") })
    #expect(text(plan).contains("2 more; see --detail.") && !text(plan, isDetailed: true).contains("see --detail"))
  }

  @Test func silencedFindingsAreCountedAndOnRequestListed() {
    let lint = ReportSubject.lint(HandMade(words: "desk").lint)
    #expect(text(lint).contains("2 silenced; see --verbose.") && !text(lint).contains("Silenced: desk"))
    #expect(text(lint, isVerbose: true).contains("Silenced: desk"))
    #expect(text(lint).contains("desk:12:5  server.useSSL\n      error: desk [ssl-off]\n"))
    #expect(text(lint).hasSuffix("3 inputs: 1 error, 1 warning, 1 note; 2 silenced; 1 could not be used.\n"))
  }
}
