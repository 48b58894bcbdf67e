import Documents

extension Node {
  /// The value as a line that Python makes in the same way: integers by value, real numbers by their bits.
  ///
  /// What differs in spelling alone is the same: `-0` and `0`, `1e2` and `100.0`.
  var canonicalForm: String {
    switch value {
    case .null: "n"
    case .boolean(let flag): flag ? "t" : "f"
    case .number(let number): Self.form(number)
    case .string(let text): "s" + Self.hex(text.utf8)
    case .data(let bytes): "d" + Self.hex(bytes)
    case .date(let text): "D" + Self.form(date: text)
    case .array(let items): "[" + items.map(\.canonicalForm).joined(separator: ",") + "]"
    case .object(let object):
      "{" + object.members.map { "s" + Self.hex($0.key.utf8) + ":" + $0.value.canonicalForm }.joined(separator: ",")
        + "}"
    }
  }

  /// Python keeps microseconds; thousandths are enough to compare.
  private static func form(date text: String) -> String {
    let parts = text.dropLast().split(separator: ".")
    guard parts.count == 2 else { return text }
    var digits = parts[1].prefix(3)
    while digits.last == "0" { digits.removeLast() }
    return parts[0] + (digits.isEmpty ? "" : "." + digits) + "Z"
  }

  private static func form(_ number: Number) -> String {
    if let integer = number.integer { return "i\(integer)" }
    let bits = String((Double(number.text) ?? .nan).bitPattern, radix: 16)
    return "r" + String(repeating: "0", count: 16 - bits.count) + bits
  }

  private static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
