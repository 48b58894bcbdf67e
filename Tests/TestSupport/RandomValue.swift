package import Documents
package import PolicyModel

/// Makes values of every type of the catalogue, with a liking for text that is hard to carry.
package struct RandomValue {
  package var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A value of a type. References name `certificates`; nil where there is none to name.
  package mutating func value(of type: FieldType, certificates: [String] = []) -> FieldValue? {
    switch type {
    case .boolean: .boolean(random.chance(50))
    case .integer: .integer(random.pick([0, 1, 25, 443, 2_147_483_648, .max, -1, random.number(0..<100_000)]))
    case .port: .integer(random.pick([80, 443, 8443, 65535, random.number(1..<65536)]))
    case .days: .integer(random.pick([0, 1, 2, 3, 7, 14, 30, 31, 90, 365, 100_000]))
    case .minutesOfDay: .integer(random.number(0..<1440))
    case .text, .url: .text(Template(text()))
    case .template: .text(template())
    case .textList: .list((0..<random.number(1..<4)).map { _ in Template(item()) })
    case .templateList:
      .list((0..<random.number(1..<4)).map { _ in random.chance(50) ? Template(item()) : Template(variable()) })
    case .word(let words): .word(random.pick(words))
    case .words(let words): .words(words.filter { _ in random.chance(50) })
    case .interval: .interval(random.pick([.push, .manual, .minutes(15), .minutes(random.number(1..<100_000))]))
    case .secret: .secret(random.chance(20) ? .withheld : Secret(secretText()))
    case .certificate: certificates.isEmpty ? nil : .certificate(random.pick(certificates))
    case .settings: .settings(settings())
    }
  }

  /// Text, never empty: empty text means unset.
  package mutating func text() -> String {
    switch random.number(0..<8) {
    case 0...2: random.pick(Self.hardTexts)
    case 3: String(repeating: random.pick(["long ", "é", "日"]), count: random.number(200..<600))
    default: String((0..<random.number(1..<20)).map { _ in random.pick(Self.letters) })
    }
  }

  /// An item of a list, which never starts or ends with white space.
  package mutating func item() -> String { "<" + text() + ">" }

  /// Text with and without variables.
  package mutating func template() -> Template {
    if random.chance(50) { return Template(text()) }
    return Template(
      (0..<random.number(1..<4)).map { _ in
        random.chance(50) ? .variable(variable()) : .literal(random.pick(["-", "@example.com", "a b", "{", "}"]))
      })
  }

  package mutating func variable() -> Variable {
    let names = Variable.names + ["owner.custom(1)", "owner.custom(99)"]
    return Variable(named: random.pick(names)) ?? .ownerEmail
  }

  /// A password. A row of asterisks would be one that is held back.
  package mutating func secretText() -> String { "pw-" + text() }

  package mutating func data() -> [UInt8] {
    (0..<random.pick([1, 2, 3, 57, 300])).map { _ in UInt8(random.number(0..<256)) }
  }

  package mutating func settings() -> Node {
    .object(
      (0..<random.number(1..<4)).map { index in
        (
          "Key\(index)",
          random.pick([.string(text()), .integer(7), .boolean(true), Node(.data(data())), .array([.string("a")])])
        )
      })
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABC0123456789 .-_/@:#&<>\"'\\äöü€😀日本")

  package static let hardTexts = [
    " ", " a ", "yes", "null", "~", "true", "1", "1.0", "007", "a: b", "- a", "#a", "'", "''", "\"", "\\", "\\n",
    "a\nb", "a\n", "\ta", "a\r\nb", "e\u{301}", "é", "\u{2028}", "\u{85}", "\u{FEFF}a", "\u{200B}", "\u{10FFFF}", "%",
    "100%", "$", "${", "$${", "{{", "}}", "<&>", "]]>", "&amp;", "<![CDATA[", "\u{1}", "\u{7F}", "\u{1B}[0m", "\u{9F}",
    "\u{FFFE}", "<<", "---", "...", "2024-01-01", "0x1F", "*", "&a", "!a", "|", "@", "DOMAIN\\user", "👩‍👩‍👧",
  ]
}
