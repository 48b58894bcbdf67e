public import Documents
public import FoundationEssentials

/// When certificates are judged: at an instant, or on a day, of which any instant will do.
public struct JudgementTime: Sendable {
  /// The day, in Coordinated Universal Time.
  public let day: CalendarDate
  /// The instant, such as `2026-03-01T12:00:00Z`; nil: any of the day.
  let instant: String?

  /// Judges on a day.
  public init(_ day: CalendarDate) {
    self.day = day
    instant = nil
  }

  /// Judges at an instant; nil outside the years 1 to 9999.
  public init?(_ date: Date) {
    let instant = date.formatted(.iso8601)
    guard let day = CalendarDate(String(instant.prefix(10))) else { return nil }
    self.day = day
    self.instant = instant
  }
}
