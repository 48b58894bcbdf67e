/// Numbers as people read them.
enum Count {
  /// "1 account", "2 accounts".
  static func words(_ count: Int, _ unit: String) -> String { "\(grouped(count)) \(self.unit(unit, count))" }

  /// For words whose plural is irregular.
  static func words(_ count: Int, _ unit: String, _ units: String) -> String {
    "\(grouped(count)) \(count == 1 ? unit : units)"
  }

  /// The unit for a number of things.
  static func unit(_ unit: String, _ count: Int) -> String { count == 1 ? unit : unit + "s" }

  /// Digits in groups of three: "1,412".
  static func grouped(_ count: Int) -> String {
    var groups: [Substring] = []
    var digits = Substring(String(count.magnitude))
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return (count < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// A part of a whole in percent, rounded down, so that 100 % means all.
  static func percent(_ part: Int, of whole: Int) -> String { whole == 0 ? "100 %" : "\(part * 100 / whole) %" }
}
