import EASPolicyTranslator
import TestSupport
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
      let forms = markup.matches(of: /<form class="filters" hidden/).count
      #expect(markup.matches(of: /\shidden[\s>]/).count == forms, "\(name)")
      // Nobody filters signatures.
      #expect(forms == (name == "verify" ? 0 : 1), "\(name)")
    }
  }

  @Test func aComparisonTellsTheKindsApart() {
    let text = text(.comparisons([HandMade(words: "desk").comparison]))
    #expect(text.hasPrefix("Different: 3 fields differ, 1 account stands on one side only\n  base     desk (desk)\n"))
    #expect(text.contains("\n3 different:\n") && text.contains("\n1 that one of the formats cannot say:\n"))
    #expect(text.contains("\n2 that cannot be known:\n") && text.contains("\n1 only in desk:\n"))
    #expect(text.contains("\n      server.useSSL  desk (12:5)  true (14:5)\n"))
    #expect(text.contains("1 default only made explicit; see --verbose."))
    #expect(text.contains("The same for 1,412 of 1,420 owners; these 7 differ (desk):"))
  }

  @Test func theSameIsSaidInALine() {
    #expect(
      text(.comparisons([HandMade(words: "x").nothing])).hasPrefix(
        "The same\n  base     a (no format)\n  other    b (no format)\n"))
  }

  /// What many fields have in common is told once, above them.
  @Test func aReasonIsToldOnce() throws {
    let inputs = try ["apple-mobileconfig/simplest.mobileconfig", "meraki/simplest.json"].map { name in
      ComparisonInput(path: name, source: try Sample.named(name).read())
    }
    let comparison = try PolicyComparer(translator: Sample.translator).compare(inputs[0], with: inputs[1])
    let unknown = comparison.differences.filter { $0.reason.hasPrefix("Both leave it out.") }
    #expect(unknown.count > 2)
    for format in [ReportFormat.text, .markdown, .html] {
      let text = ReportRenderer(format).render(.comparisons([comparison]))
      #expect(text.matches(of: /Both leave it out\./).count == Set(unknown.map(\.record)).count, "\(format)")
      #expect(unknown.allSatisfy { text.replacing("<wbr>", with: "").contains($0.field) }, "\(format)")
    }
  }

  /// No line is too long or ends in blanks, and no name of a format is broken.
  @Test func aPlanFitsATerminal() throws {
    for sample in Sample.all.prefix(20) {
      let plan = try MigrationPlanner(translator: Sample.translator).plan([.init(path: "mail", document: sample.read())]
      )
      let lines = text(.plan(plan), isDetailed: true).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 && $0.last != " " }, "\(sample)")
      let ranking = lines.drop { $0 != "The best way first:" }
      for route in plan.routes { #expect(ranking.contains { $0.contains("  \(route.format):") }, "\(route.format)") }
    }
  }

  @Test func aPlanIsARankedTable() throws {
    let plan = ReportSubject.plan(try HandMade(words: "desk").plan())
    let lines = text(plan).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  1  meraki") } && lines.contains { $0.hasPrefix("  3  outlook") })
    #expect(text(plan).contains("2 more losses; see --detail."))
    #expect(!text(plan, isDetailed: true).contains("see --detail"))
  }

  @Test func silencedFindingsAreCountedAndOnRequestListed() {
    let lint = ReportSubject.lint(HandMade(words: "desk").lint)
    #expect(text(lint).contains("2 silenced; see --verbose.") && !text(lint).contains("Silenced: desk"))
    #expect(text(lint, isVerbose: true).contains("Silenced: desk"))
    #expect(text(lint).contains("desk:12:5  server.useSSL\n      error: desk [ssl-off]\n"))
    #expect(text(lint).hasSuffix("3 inputs: 1 error, 1 warning, 1 note; 2 silenced; 1 could not be used.\n"))
  }
}
