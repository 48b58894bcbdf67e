import Documents
import Mapping
import Translation

/// Something that a vendor gives up, and when.
struct Retirement: Sendable {
  /// The id in the list.
  let id: String
  /// From this day on it is gone.
  let date: CalendarDate
  /// The date as the vendor says it: a year, a month or a day.
  let dateText: String
  /// The rule that speaks of it.
  let rule: String
  /// The formats that it affects; empty: all.
  let formats: [String]
  /// The types of other payloads that it affects; empty: it affects accounts.
  let payloads: [String]
  /// The accounts that it affects; nil: all.
  let when: Condition?
  /// How much it matters from the day on.
  let severity: Severity
  /// What is gone: the beginning of a sentence that ends with `ended on` and the date.
  let summary: String
  /// What to use instead.
  let remedy: String
  /// Where the fact stands.
  let source: String
  /// How sure it is.
  let evidence: Evidence

  /// How long before the day somebody should know.
  static let notice = 180

  /// How much it matters on a day: nothing long before, a warning in the months before.
  func severity(asOf day: CalendarDate) -> Severity {
    let left = date.days(since: day)
    return left <= 0 ? severity : left <= Self.notice ? min(severity, .warning) : .none
  }

  /// The sentence: `... ended on 2026-03-01.`, or `... ends on 2026-03-01.`
  func sentence(asOf day: CalendarDate) -> String {
    let verb = date.days(since: day) <= 0 ? "ended" : "ends"
    return "\(summary) \(verb) \(dateText.utf8.count == 10 ? "on" : "in") \(dateText)."
  }
}
