import Documents
import TestSupport

/// Makes documents that a syntax can hold, with a liking for text that is hard to write.
struct RandomDocument {
  /// What a syntax can hold.
  struct Abilities {
    var null = false
    var bytes = false
    var fractionalDates = false
    var controlCharacters = false
    var canonicalReals = false

    static let json = Abilities(null: true, controlCharacters: true)
    static let xml = Abilities(bytes: true)
    static let binary = Abilities(bytes: true, fractionalDates: true, controlCharacters: true, canonicalReals: true)
    static let yaml = Abilities(null: true, bytes: true, fractionalDates: true, controlCharacters: true)
  }

  var random: SeededGenerator
  let abilities: Abilities

  init(seed: UInt64, _ abilities: Abilities) {
    random = SeededGenerator(seed: seed)
    self.abilities = abilities
  }

  mutating func node(depth: Int = 4) -> Node {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 7), using: &random) {
    case 0: .boolean(Bool.random(using: &random))
    case 1: Node(.number(Number(text: number())))
    case 2 where abilities.null: Node(.null)
    case 3 where abilities.bytes: Node(.data(bytes()))
    case 4 where abilities.bytes: Node(.date(date()))
    case 7...8: .array((0..<Int.random(in: 0..<6, using: &random)).map { _ in node(depth: depth - 1) })
    case 9...: object(depth: depth)
    default: .string(text())
    }
  }

  private mutating func object(depth: Int) -> Node {
    var keys: Set<String> = []
    let members = (0..<Int.random(in: 0..<14, using: &random)).compactMap { _ -> (String, Node)? in
      let key = text(isKey: true)
      return keys.insert(key).inserted ? (key, node(depth: depth - 1)) : nil
    }
    return .object(members)
  }

  mutating func text(isKey: Bool = false) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: pick(Self.hardTexts.filter { abilities.controlCharacters || !Self.hasControl($0) })
    case 4: (0..<Int.random(in: 0..<8, using: &random)).map { _ in pick(Self.pieces) }.joined()
    case 5 where isKey:
      String(repeating: pick(["k", "é", "\"", "k "]), count: Int.random(in: 1..<1400, using: &random))
    default: String((0..<Int.random(in: 0..<30, using: &random)).map { _ in pick(Self.letters) })
    }
  }

  private mutating func number() -> String {
    if abilities.canonicalReals, Bool.random(using: &random) {
      return Double.random(in: -1e9...1e9, using: &random).description
    }
    if abilities.canonicalReals { return String(pick([0, 1, -1, 127, 128, 255, 256, 65536, -32769, .max, .min])) }
    return pick(Self.numbers + [String(Int.random(in: .min ... .max, using: &random))])
  }

  private mutating func bytes() -> [UInt8] {
    (0..<pick([0, 1, 2, 3, 17, 100, 400])).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private mutating func date() -> String {
    let whole = [
      "2024-02-29T23:59:59Z", "1999-12-31T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
      "2001-01-01T00:00:00Z", "2000-02-29T12:30:00Z", "1900-03-01T00:00:00Z",
    ]
    return pick(abilities.fractionalDates ? whole + ["2024-05-06T07:08:09.25Z", "1987-01-02T03:04:05.123456Z"] : whole)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  static func hasControl(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 && !["\t", "\n", "\r"].contains($0) || $0.value == 0xFFFE }
  }

  private static let numbers = [
    "0", "-0", "1", "-1", "1.0", "-1.50", "0.1", "1e5", "1E+5", "2.50e-3", "9007199254740993", "9223372036854775807",
    "-9223372036854775808", "123456789.123456789123456789", "1e308", "0.0",
  ]

  private static let pieces = ["\n", " ", "a", "  ", "\t", "b", "\n\n", "#", ":", "-", "\"", "'", "\\", "]", ">", "é"]

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABC0123456789 .-_/@:#&<>\"'\\äöü€😀日本")

  static let hardTexts = [
    "", " ", "a", "a ", " a", "yes", "No", "on", "OFF", "y", "null", "Null", "~", "true", "False", "1", "1.0", "-1",
    "+1", "0x1F", "0o17", "007", ".5", "1.", ".inf", "-.INF", ".nan", "1e5", "- a", "-a", "-", "a: b", "a:", "a:b",
    "a #b", "a#b", "#a", "'", "''", "\"", "\\", "\\n", "\n", "a\nb", "a\nb\n", "a\n\n", "a\n\nb", "\na", " a\nb",
    "a\n b", "a\n  \nb", "a \nb ", "\ta", "a\t", "\ta\nb", "a\n\tb", "a\n\t\nb", "\r", "a\r\nb", "a\rb\n", "e\u{301}",
    "é", "\u{2028}", "a\u{2029}b", "\u{85}", "\u{FEFF}a", "a\u{FEFF}", "\u{200B}", "\u{FFFD}", "\u{FFFE}",
    "\u{10FFFF}", "%a", "@a", "`a", "*a", "&a", "!a", "|", ">", "|\n", "?", "? a", "[a", "{a}", "a, b", "<<", "=",
    "---", "--- a", "...", "... a", "---\na", "...\na\n", "# a\nb", "&amp;", "<tag>", "]]>", "<![CDATA[", "&#65;",
    "2024-01-01", "12:30:45", "10.0.0.1", "%email%", "{{email}}", "${mail}", "\u{1}", "\u{7F}", "\u{1B}[0m", "\u{9F}",
    "com.apple.eas.account", "https://mail.example.com/Microsoft-Server-ActiveSync", "\u{301}", "0", "00", "1_000",
  ]
}
