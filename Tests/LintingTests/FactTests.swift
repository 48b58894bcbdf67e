import EASPolicyTranslator
import Testing

@testable import Linting

/// The lists of facts that rules rely on are sound.
@Suite struct FactTests {
  @Test func retirementsAreRead() throws {
    let retirements = try Retirements.load(FormatRegistry())
    #expect(retirements.count >= 4)
    #expect(retirements.contains { $0.rule != RetiredChannel.description.code })
  }

  @Test func sourcesAreRead() throws {
    let sources = try RuleSources.load()
    #expect(sources.codes == LintRules.codes)
  }

  /// What a retirement names exists, and its date is not a guess of this program's.
  @Test func whatRetirementsNameExists() throws {
    let registry = FormatRegistry()
    let retirements = try Retirements.load(registry)
    for one in retirements {
      #expect(Set(one.formats).isSubset(of: registry.formats), "\(one.id)")
      #expect(LintRules.codes.contains(one.rule), "\(one.id)")
      #expect(!one.source.isEmpty && one.summary.first?.isUppercase == true && one.remedy.hasSuffix("."), "\(one.id)")
    }
    #expect(Set(retirements.map(\.id)).count == retirements.count)
  }

  /// Before the notice, within it, and from the day on, for every entry of the list.
  @Test func everyRetirementComesInSteps() throws {
    for one in try Retirements.load(FormatRegistry()) {
      let days = [(-Retirement.notice - 1, Severity.none), (-1, min(one.severity, .warning)), (0, one.severity)]
      for (distance, severity) in days {
        let day = try #require(Self.day(distance, from: one.date))
        #expect(one.severity(asOf: day) == severity, "\(one.id) on \(day)")
      }
    }
  }

  private static func day(_ distance: Int, from date: CalendarDate) -> CalendarDate? {
    let years = (date.year - 2)...(date.year + 1)
    return years.lazy.flatMap { year in
      (1...12).lazy.flatMap { month in (1...31).lazy.compactMap { CalendarDate(year: year, month: month, day: $0) } }
    }.first { $0.days(since: date) == distance }
  }

  @Test(arguments: [
    ("date: \"2026-03-01\"", "date: soon", "4:11: date must be a year, a month or a day: 2026, 2026-03 or 2026-03-01"),
    ("evidence: observed", "evidence: rumoured", "9:15: evidence must be one of documented, observed, inferred"),
    ("source: page", "source: pge", "8:13: pge is not among the sources"),
    ("source: page", "sorce: page", "8:5: unknown key sorce in a retirement; did you mean source?"),
    (
      "server.hostType: office365", "server.hostTyp: office365",
      "5:12: unknown field server.hostTyp; did you mean server.hostType?"
    ),
    ("rule: ssl-off", "rule: ssl-of", "10:11: There is no rule ssl-of. Did you mean ssl-off?"),
    ("formats: [gmail]", "formats: [gmial]", "11:14: there is no format gmial"),
  ])
  func mistakesInRetirementsAreFound(_ right: String, _ wrong: String, _ fault: String) throws {
    let text = """
      sources: {page: A page}
      retirements:
        - id: one
          date: "2026-03-01"
          when: {server.hostType: office365}
          summary: It ends.
          remedy: Use another.
          source: page
          evidence: observed
          rule: ssl-off
          formats: [gmail]
      """
    #expect(try Self.faults(text).isEmpty)
    let faults = try Self.faults(text.replacing(right, with: wrong))
    #expect(faults.contains("list.yaml:" + fault), "\(faults)")
  }

  private static func faults(_ text: String) throws -> [String] {
    do {
      _ = try Retirements.read(file: "list.yaml", text: Array(text.utf8), FormatRegistry())
      return []
    } catch let faults as TableFaults {
      return faults.faults.map(\.description)
    }
  }

  @Test func aRetirementComesInSteps() throws {
    let retirement = try #require(
      try Retirements.load(FormatRegistry()).first { $0.id == "exchange-online-protocol-below-16.1" })
    let days = ["2025-08-01", "2025-09-02", "2026-02-28", "2026-03-01", "2030-01-01"]
    let severities = try days.map { retirement.severity(asOf: try #require(CalendarDate($0))) }
    #expect(severities == [.none, .warning, .warning, .error, .error])
    #expect(retirement.sentence(asOf: try #require(CalendarDate("2026-02-28"))).hasSuffix(" ends on 2026-03-01."))
    #expect(retirement.sentence(asOf: try #require(CalendarDate("2026-03-01"))).hasSuffix(" ended on 2026-03-01."))
  }
}
