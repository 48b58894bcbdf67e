import EASPolicyTranslator
import FoundationEssentials

/// The day for which something is judged.
enum JudgementDay {
  /// The day of `--as-of`; today if it was left out.
  static func read(_ text: String?) throws(UsageFault) -> CalendarDate {
    guard let text else {
      guard let today = POSIX.today else { throw UsageFault("The clock cannot be read: add --as-of.") }
      return today
    }
    guard let day = CalendarDate(text) else { throw UsageFault("--as-of \(text): a day is written as 2026-03-01.") }
    return day
  }

  /// The day of `--as-of`; this instant if it was left out.
  static func time(_ text: String?) throws(UsageFault) -> JudgementTime {
    guard text == nil, let now = JudgementTime(Date()) else { return JudgementTime(try read(text)) }
    return now
  }
}
