/// A scalar of a YAML file and its meaning in the core schema.
struct YAMLScalar {
  let text: String
  let isPlain: Bool
  let position: SourcePosition?

  /// The value under a tag, or that which the plain form has.
  func value(tag: YAMLTag?) throws(InputFault) -> Node.Value {
    switch tag {
    case nil: return isPlain ? try plainValue() : .string(text)
    case .string, .unresolved: return .string(text)
    case .integer:
      if let number = try integer(acceptingZeros: true) { return .number(number) }
    case .float:
      if let number = LooseNumber(text) { return .number(try real(number)) }
    case .boolean:
      if let value = Self.booleans[text] { return .boolean(value) }
    case .null:
      if Self.nulls.contains(text) { return .null }
    case .binary:
      if let bytes = Base64.decode(text) { return .data(bytes) }
    case .timestamp:
      if Timestamp(text) != nil { return .date(text) }
    case .map, .sequence: break
    }
    throw .malformed(
      "A value does not have the form that its tag asks for.", at: position,
      remedy: "Correct the value, or remove the tag.")
  }

  /// Whether the text in plain style would be read back as text.
  static func isText(_ text: String) -> Bool {
    let scalar = YAMLScalar(text: text, isPlain: true, position: nil)
    guard case .string = try? scalar.plainValue() else { return false }
    return true
  }

  private static let nulls: Set<String> = ["", "~", "null", "Null", "NULL"]
  private static let booleans: [String: Bool] = [
    "true": true, "True": true, "TRUE": true, "false": false, "False": false, "FALSE": false,
  ]
  private static let infinities: Set<String> = [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"]

  private func plainValue() throws(InputFault) -> Node.Value {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      return Self.nulls.contains(text) ? .null : .string(text)
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      return Self.booleans[text].map { .boolean($0) } ?? .string(text)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return try plainNumber()
    default: return .string(text)
    }
  }

  private func plainNumber() throws(InputFault) -> Node.Value {
    let unsigned = text.drop { $0 == "-" || $0 == "+" }
    if text.utf8.count - unsigned.utf8.count <= 1, Self.infinities.contains(String(unsigned)) { throw notFinite() }
    if let number = try integer(acceptingZeros: false) { return .number(number) }
    guard let number = LooseNumber(text) else { return .string(text) }
    return .number(try real(number))
  }

  /// Decimal, octal (`0o`) and hexadecimal (`0x`) integers as decimal text; nil if it is none.
  private func integer(acceptingZeros: Bool) throws(InputFault) -> Number? {
    for (letter, radix) in [(UInt8(ascii: "x"), 16), (UInt8(ascii: "o"), 8)]
    where text.utf8.starts(with: [UInt8(ascii: "0"), letter]) {
      let digits = text.dropFirst(2)
      guard !digits.isEmpty, digits.utf8.allSatisfy({ Self.isDigit($0, radix: radix) }) else { return nil }
      guard let value = Int(digits, radix: radix) else { throw .numberOutOfRange(at: position) }
      return Number(text: String(value), isRespelled: true)
    }
    guard let number = LooseNumber(text), number.isInteger else { return nil }
    guard acceptingZeros || !number.hasLeadingZeros else { throw leadingZeros() }
    guard NumberText.isInRange(number.integerText, isInteger: true) else { throw .numberOutOfRange(at: position) }
    return Number(text: number.integerText, isRespelled: number.integerText != text)
  }

  private func real(_ number: LooseNumber) throws(InputFault) -> Number {
    guard NumberText.isInRange(number.realText, isInteger: false) else { throw .numberOutOfRange(at: position) }
    return Number(text: number.realText)
  }

  private static func isDigit(_ byte: UInt8, radix: Int) -> Bool {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
  }

  private func notFinite() -> InputFault {
    InputFault(
      .numberOutOfRange, at: position,
      summary: "Infinity and NaN are not read.",
      remedy: "Write a number, or put the text into double quotes.")
  }

  private func leadingZeros() -> InputFault {
    .malformed(
      "A number starts with zeros, which YAML versions read differently.", at: position,
      remedy: "Put it into double quotes if it is text, or remove the zeros.")
  }
}
