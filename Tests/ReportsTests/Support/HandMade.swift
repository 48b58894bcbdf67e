@testable import Comparison
import EASPolicyTranslator
@testable import Linting
@testable import Planning

/// Results made by hand, in which every text from a document or a table holds the same words.
struct HandMade {
  /// What stands for names, paths, values, notes.
  let words: String

  /// One of each kind, by name.
  func subjects() throws -> [(name: String, subject: ReportSubject)] {
    [
      ("translate", try translations()), ("diff", .comparisons([comparison])), ("plan", .plan(try plan())),
      ("lint", .lint(lint)), ("owners", .owners(try owners())), ("verify", .signatures(try signatures())),
    ]
  }

  /// One of each kind with nothing in it.
  static let empty: [(name: String, subject: ReportSubject)] = [
    ("translate", .translations([], isArray: true)), ("diff", .comparisons([])),
    ("diff of nothing", .comparisons([HandMade(words: "x").nothing])),
    ("plan", .plan(MigrationPlan(sources: [], routes: []))), ("lint", .lint(LintReport(entries: [], rules: []))),
    ("owners of nothing", .owners(HandMade(words: "x").noOwners)),
    ("lint of nothing", .lint(LintReport(entries: [HandMade(words: "x").clean], rules: []))),
  ]

  func place(_ line: Int, _ key: String? = nil) -> Location {
    Location(pointer: Pointer([.key(key ?? words)]), position: SourcePosition(line: line, column: 5))
  }

  // MARK: Translations

  /// A document with a setting that the target lacks, a key that nobody knows, and one input that could not be used.
  func translations() throws -> ReportSubject {
    let fault = InputFault(.malformedDocument, at: SourcePosition(line: 2, column: 7), summary: words, remedy: words)
    return .translations(
      [
        ReportEntry(path: words, result: .translated(try report(to: "nine-work"), output: words)),
        ReportEntry(path: words, result: .unusable(UnusableInput([fault]))),
      ], isArray: true)
  }

  /// Its tables are read once.
  private static let translator = Translator()

  func report(to format: String) throws -> Report {
    let source = Node.object([
      ("exchange_host", .string("mail.example.com")), ("email_address", .string("kim.adler@example.com")),
      ("default_signature", .string(words)), ("exchange_username", .string("kim")), (words + "?", .string(words)),
    ])
    let document = try Self.translator.read(try JSONCodec().encode(source), format: "gmail")
    return try Self.translator.translate(document, document.selections[0], to: format).report
  }

  // MARK: Comparisons

  var comparison: PolicyComparison {
    PolicyComparison(
      base: ComparedInput(path: words, formats: [words], accounts: 2),
      other: ComparedInput(path: words, formats: [words, "meraki"], accounts: 1),
      pairs: [
        RecordPair(base: record(.account(0), 3), other: record(.account(0), 4), differences: differences),
        RecordPair(base: record(.account(1), 9), other: nil, differences: []),
      ],
      agreeing: 17, consequences: [words, "Pushing this resets the account on each device."], isStrict: false)
  }

  var nothing: PolicyComparison {
    PolicyComparison(
      base: ComparedInput(path: "a", formats: [], accounts: 0),
      other: ComparedInput(path: "b", formats: [], accounts: 0),
      pairs: [], agreeing: 0, consequences: [], isStrict: false)
  }

  private func record(_ id: RecordID, _ line: Int) -> ComparedRecord {
    ComparedRecord(path: words, format: words, profile: 0, record: id, name: words, location: place(line))
  }

  private var differences: [Difference] {
    [
      difference(.different, Statement(value: "true", origin: .set, location: place(14))),
      difference(.different, Statement(value: words, origin: .set, location: place(15)), owners: tally),
      difference(.formatLimit, Statement(value: words, origin: .inherent), limited: .other),
      difference(.provisional, Statement(value: nil, origin: .unknown)),
      difference(.provisional, Statement(value: "443", origin: .modelled)),
      difference(.defaultExplicit, Statement(value: "false", origin: .defaulted)),
      difference(.different, Statement(value: nil, origin: .unknown)),
    ]
  }

  private func difference(
    _ kind: Difference.Kind, _ other: Statement, limited: Side? = nil, owners: OwnerTally? = nil
  ) -> Difference {
    Difference(
      kind: kind, field: "server.useSSL", record: .account(0), gravity: .security,
      base: Statement(value: words, origin: .set, location: place(12)), other: other, limitedSide: limited,
      reason: words, consequence: words, owners: owners)
  }

  private var tally: OwnerTally {
    let people = (1...7).map { OwnerTally.Person(line: $0 + 1, name: words) }
    return OwnerTally(same: 1412, differing: people, incomplete: [people[0]], reason: words)
  }

  // MARK: Lint

  var lint: LintReport {
    let findings = [finding("ssl-off", .error, 12), finding("user-literal", .warning, 14), finding("fact", .info, nil)]
    let silenced = [
      SilencedFinding(finding: finding("ssl-off", .error, 20), reason: words),
      SilencedFinding(finding: finding("user-literal", .warning, 21), reason: nil),
    ]
    let fault = InputFault(.malformedDocument, at: nil, summary: words, remedy: "")
    return LintReport(
      entries: [
        LintEntry(path: words, result: .judged(format: words, accounts: 2, findings: findings, silenced: silenced)),
        LintEntry(path: words, result: .unusable(UnusableInput([fault]))), clean,
      ],
      rules: [
        RuleDescription(
          code: "ssl-off", severity: .error, isEnabledByDefault: true, summary: words, why: words, remedy: words,
          source: words)
      ])
  }

  var clean: LintEntry {
    LintEntry(path: words, result: .judged(format: "gmail", accounts: 1, findings: [], silenced: []))
  }

  private func finding(_ rule: String, _ severity: Severity, _ line: Int?) -> LintFinding {
    LintFinding(
      rule: rule, severity: severity, path: words, location: line.map { place($0) }, field: "server.useSSL",
      record: .account(0), summary: words, remedy: words,
      related: [LintFinding.RelatedPlace(path: words, location: place(3), summary: words)])
  }
}
