import Documents
import TestSupport

/// Writes a document as JSON in one of many spellings.
struct SpelledJSON {
  var random: SeededGenerator

  mutating func text(_ node: Node) -> String { blank() + value(node) + blank() }

  private mutating func value(_ node: Node) -> String {
    switch node.value {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .number(let number): return chance(12) ? oddNumber() : number.text
    case .string(let text): return string(text)
    case .data, .date: return "null"
    case .array(let items):
      var parts: [String] = []
      for item in items { parts.append(blank() + value(item) + blank()) }
      return "[" + (parts.isEmpty ? blank() : parts.joined(separator: ",")) + "]"
    case .object(let object):
      var parts: [String] = []
      for member in object.members {
        parts.append(blank() + string(member.key) + blank() + ":" + blank() + value(member.value) + blank())
      }
      if chance(3), let first = parts.first { parts.append(first) }
      return "{" + (parts.isEmpty ? blank() : parts.joined(separator: ",")) + "}"
    }
  }

  private mutating func string(_ text: String) -> String {
    var spelled = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || chance(8) { spelled += escape(scalar) } else { spelled.unicodeScalars.append(scalar) }
    }
    if chance(1) { spelled += random.pick(["\\ud800", "\\u0000", "\\uDC00\\uD800", "\u{FEFF}"]) }
    return spelled + "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) -> String {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    ]
    if let letters = short[scalar], chance(60) { return letters }
    return UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16, uppercase: chance(50))
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }

  private mutating func oddNumber() -> String {
    random.pick([
      "-0", "0.0", "-0.0", "1E5", "1e+5", "0e-3", "100000000000000000000", "9223372036854775808",
      "-9223372036854775808",
      "1e400", "1e-400", "5e-324", "123456789012345678.5", "NaN", "-Infinity", "1.7976931348623157e308", "0.1e-7",
      "2.2250738585072011e-308", "179769313486231580793728971405301e276",
    ])
  }

  private mutating func blank() -> String { chance(25) ? random.pick([" ", "\n", "\t", "\r\n", "  ", "\r"]) : "" }

  private mutating func chance(_ percent: Int) -> Bool { random.next() % 100 < UInt64(percent) }
}
