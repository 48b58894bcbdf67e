import EASPolicyTranslator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension POSIX {
  /// The day of today where the program runs; nil if the clock cannot be read.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard now != -1, localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
