import EASPolicyTranslator
import Foundation
import Testing

@Suite struct CalendarDateTests {
  @Test func daysAreThoseOfTheCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(CalendarDate("1999-12-31"))
    let start = try #require(calendar.date(from: DateComponents(year: 1999, month: 12, day: 31)))
    for distance in stride(from: -3000, through: 40_000, by: 7) {
      let date = try #require(calendar.date(byAdding: .day, value: distance, to: start))
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      #expect(day?.days(since: first) == distance)
    }
  }

  @Test(arguments: [
    "", "2026", "2026-1-01", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "٢٠٢٦-٠١-٠١", "+026-01-01",
  ])
  func whatIsNoDayIsRefused(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test func aDayIsWrittenAsItIsRead() { #expect(CalendarDate("0999-02-01")?.description == "0999-02-01") }
}
