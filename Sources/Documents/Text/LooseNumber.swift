/// Number text as property lists and YAML allow it, brought into the grammar of ``NumberText``.
///
/// Signs `+`, leading zeros and bare points go; every digit that counts stays.
struct LooseNumber {
  private typealias Bytes = Substring.UTF8View

  private let sign: String
  private let whole: Bytes
  private let fraction: Bytes?
  private let exponent: Bytes?

  /// Takes text apart: sign, digits, point, digits, exponent. Nil if it is not such a number.
  init?(_ text: String) {
    var rest = text[...].utf8
    sign = rest.first == UInt8(ascii: "-") ? "-" : ""
    Self.skipSign(&rest)
    whole = Self.digits(&rest)
    fraction = Self.fraction(&rest)
    guard !whole.isEmpty || fraction?.isEmpty == false else { return nil }
    exponent = rest.isEmpty ? nil : rest
    guard rest.isEmpty || Self.isExponent(rest) else { return nil }
  }

  /// Whether there is neither point nor exponent.
  var isInteger: Bool { fraction == nil && exponent == nil }

  /// Whether the whole part has zeros that change nothing, such as `007`.
  var hasLeadingZeros: Bool { whole.count > 1 && whole.first == UInt8(ascii: "0") }

  /// The integer, whatever its size.
  var integerText: String { sign + wholeText }

  /// The real number; one written without point and exponent gets `.0`, so that it stays real.
  var realText: String {
    let exponent = exponent.map { String(Substring($0)) } ?? ""
    guard let fraction else { return sign + wholeText + (exponent.isEmpty ? ".0" : exponent) }
    return sign + wholeText + "." + (fraction.isEmpty ? "0" : String(Substring(fraction))) + exponent
  }

  private var wholeText: String {
    let significant = whole.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? "0" : String(Substring(significant))
  }

  private static func skipSign(_ rest: inout Bytes) {
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
  }

  private static func digits(_ rest: inout Bytes) -> Bytes {
    let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
    rest = rest[digits.endIndex...]
    return digits
  }

  private static func fraction(_ rest: inout Bytes) -> Bytes? {
    guard rest.first == UInt8(ascii: ".") else { return nil }
    rest.removeFirst()
    return digits(&rest)
  }

  private static func isExponent(_ text: Bytes) -> Bool {
    guard text.first == UInt8(ascii: "e") || text.first == UInt8(ascii: "E") else { return false }
    var rest = text.dropFirst()
    skipSign(&rest)
    return !digits(&rest).isEmpty && rest.isEmpty
  }
}
