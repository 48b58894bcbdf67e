import EASPolicyTranslator
import TestSupport

/// Owners whose values are plain, or whatever a list might hold.
struct RandomOwners {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Values that only look different.
  private static let plain = [
    "kim", "kim@example.com", "Kim Example", "1042", "EXAMPLE", "a.b+c@sub.example.org", "Jörg", "山田", "O'Brien",
    "R&D <team>", "\"Q\"", "outlook.office365.com", "mail.example.com", "true", "x=y", "#1", "A (B) ~*!?^|", "@",
  ]

  /// Values that mean something to somebody.
  private static let hostile = [
    "EXAMPLE\\kim", "\\kim", "kim\\", "a;b", "a,b", "a:b", "a/b", "https://mail.example.com:443/x", "[::1]:443",
    "%email%", "$EMAIL", "${owner.email}", "{{mail}}", "{UserPrincipalName}", "$USERNAME$", "100%", "a\tb", "a\nb",
    "a\u{0}b", "a\u{1}b", "\u{7F}", "\u{FFFE}", "\u{E000}0\u{E001}", "\u{301}kim", "kim\u{301}", "e\u{301}",
    "\u{202E}mik",
    "a\u{200D}b", "👩‍👩‍👧", "ﬁ", "a\u{A0}b", "a\u{2028}b", "]]>", "&amp;", "<!--", "null", "~", "- a", "? b: c", "'", "`",
    "0x10", "1e3", "********", "a@b@c", "bW9uZGF5", String(repeating: "x", count: 300), "mail.example.com:99999",
  ]

  /// An owner with values for variables; some are missing.
  mutating func owner(line: Int, isHostile: Bool) -> Owner {
    var values: [Variable: String] = [:]
    for name in Variable.names + ["owner.custom(1)"] where Int.random(in: 0..<100, using: &random) < 96 {
      guard let variable = Variable(named: name) else { continue }
      values[variable] = value(isHostile: isHostile)
    }
    let owner = Owner(line: line, values: values)
    return owner.derivingValues()
  }

  private mutating func value(isHostile: Bool) -> String {
    let pool = isHostile && Int.random(in: 0..<4, using: &random) == 0 ? Self.hostile : Self.plain
    return pool.randomElement(using: &random) ?? "kim"
  }

  /// An owner with all values, different from all others in every one.
  static func complete(line: Int) -> Owner {
    let names = Variable.names + (1...9).map { "owner.custom(\($0))" }
    let pairs = names.compactMap(Variable.init(named:)).map { variable in
      (
        variable,
        variable.isAddress ? "kim\(line)@example.com" : variable.name.hasSuffix("Domain") ? "EXAMPLE" : "kim\(line)"
      )
    }
    return Owner(line: line, values: Dictionary(uniqueKeysWithValues: pairs))
  }
}
