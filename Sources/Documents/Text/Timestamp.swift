/// Instants as property lists know them: `YYYY-MM-DDTHH:MM:SSZ`, or seconds since 2001.
struct Timestamp {
  /// Whole seconds since 2001-01-01T00:00:00Z.
  let seconds: Int
  /// Digits after the decimal point; empty if there is none.
  let fraction: Substring

  private static let daysTo2001 = 730_485
  private static let layout = Array("dddd-dd-ddTdd:dd:dd".utf8)

  /// Reads the text; nil unless it is a date that exists.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), Self.follows(bytes) else { return nil }
    let point = bytes[19...].dropLast()
    guard point.isEmpty || (point.first == UInt8(ascii: ".") && point.count > 1) else { return nil }
    guard point.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    fraction = text.dropFirst(20).dropLast()
    func number(_ start: Int, _ count: Int) -> Int {
      bytes[start..<(start + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
    let (hour, minute, second) = (number(11, 2), number(14, 2), number(17, 2))
    guard year >= 1, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let days = Self.days(before: year, month) + day - 1 - Self.daysTo2001
    seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
  }

  /// The seconds since 2001 with the fraction.
  var interval: Double { fraction.isEmpty ? Double(seconds) : Double(seconds) + (Double("0." + fraction) ?? 0) }

  /// The shortest text that names the instant; nil outside the years 1 to 9999.
  static func text(interval: Double) -> String? {
    guard interval.isFinite, abs(interval) < 1e12 else { return nil }
    // `rounded()` would need the C library's mathematics, which programs without Foundation do not link.
    let truncated = Int(interval)
    let seconds = Double(truncated) > interval ? truncated - 1 : truncated
    guard let whole = text(seconds: seconds) else { return nil }
    let fraction = interval - Double(seconds)
    guard fraction > 0 else { return whole + "Z" }
    for places in 1...9 {
      let digits = String(Int(fraction * power(places) + 0.5))
      guard digits.utf8.count <= places else { continue }
      let padded = String(repeating: "0", count: places - digits.utf8.count) + digits
      if Double(seconds) + (Double("0." + padded) ?? 0) == interval { return "\(whole).\(padded)Z" }
    }
    return whole + "Z"
  }

  private static func text(seconds: Int) -> String? {
    let (days, clock) = (floorDivide(seconds, 86_400), modulo(seconds, 86_400))
    let date = days + daysTo2001
    guard date >= 0 else { return nil }
    var year = date / 366 + 1
    while self.days(before: year + 1, 1) <= date { year += 1 }
    guard year <= 9999 else { return nil }
    var month = 1
    while month < 12, self.days(before: year, month + 1) <= date { month += 1 }
    let day = date - self.days(before: year, month) + 1
    let parts = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, 2) }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T" + parts.joined(separator: ":")
  }

  private static func follows(_ bytes: [UInt8]) -> Bool {
    zip(layout, bytes).allSatisfy { $0 == UInt8(ascii: "d") ? (0x30...0x39).contains($1) : $0 == $1 }
  }

  /// Days from 0001-01-01 to the first day of a month.
  private static func days(before year: Int, _ month: Int) -> Int {
    let past = year - 1
    let years = past * 365 + past / 4 - past / 100 + past / 400
    return (1..<month).reduce(years) { $0 + days(in: $1, of: year) }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { value, _ in value * 10 } }
  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int { (value - modulo(value, divisor)) / divisor }
  private static func modulo(_ value: Int, _ divisor: Int) -> Int { (value % divisor + divisor) % divisor }
}

extension Node.Value {
  /// An instant; nil unless the text is exactly how property lists write one.
  public init?(date text: String) {
    guard let instant = Timestamp(text), instant.fraction.isEmpty else { return nil }
    self = .date(text)
  }
}
