import EASPolicyTranslator
import TestSupport

/// Subjects of reports made by hand, with text that must stay text.
enum InventedSubject {
  /// Markup, a link, a placeholder, a table bar, a terminal escape and a character that turns the reading direction.
  static let hostile = "<script>alert(1)</script> [click](https://example.com) {0} | \u{1B}[31m \u{202E}desk"

  static let place = Location(
    pointer: Pointer([.key("payloads"), .index(0), .key("a/b~c")]), position: SourcePosition(line: 14, column: 5))
  static let offset = Location(pointer: Pointer([.key("Host")]), position: .offset(271))
  static let nowhere = Location(pointer: Pointer([.index(3)]), position: nil)

  static let unusable = UnusableInput([
    InputFault(
      .wrongType, at: SourcePosition(line: 2, column: 13), pointer: Pointer([.key("use_ssl")]),
      summary: "use_ssl must be true or false; it is \(hostile).", remedy: "Correct the value."),
    InputFault(.emptyDocument, summary: "The file is empty.", remedy: "Give a file with settings."),
    InputFault(.malformedDocument, at: .offset(8), summary: "The offset table is cut off.", remedy: "Export it again."),
  ])

  // MARK: Comparison

  static let comparisons = ReportSubject.comparisons([comparison(strict: false), comparison(strict: true)])

  static func comparison(strict: Bool) -> PolicyComparison {
    PolicyComparison(
      base: ComparedInput(path: "old mail/base.json", formats: ["gmail"], accounts: 2),
      other: ComparedInput(path: "-", formats: ["outlook", "meraki"], accounts: 1),
      pairs: [
        RecordPair(
          base: record("old mail/base.json", .account(0)), other: record("-", .account(1)), differences: differences),
        RecordPair(base: record("old mail/base.json", .profile), other: nil, differences: []),
        RecordPair(base: nil, other: record("-", .certificate(2)), differences: []),
      ],
      agreeing: 17, consequences: ["Pushing this resets the account on each device."], isStrict: strict)
  }

  static func record(_ path: String, _ record: RecordID) -> ComparedRecord {
    ComparedRecord(path: path, format: "gmail", profile: 0, record: record, name: hostile, location: nowhere)
  }

  /// Every kind, with every origin on both sides.
  static let differences: [Difference] = Difference.Kind.allCases.flatMap { kind in
    Statement.Origin.allCases.map { origin in
      Difference(
        kind: kind, field: "mail.preventMove", record: .account(0), gravity: .restriction,
        base: Statement(value: "true", origin: .set, location: place),
        other: Statement(value: origin == .unknown ? nil : hostile, origin: origin),
        limitedSide: kind == .formatLimit ? .other : nil, reason: "The product has no such setting.",
        consequence: origin == .set ? "Users may move mail." : nil, owners: origin == .set ? tally : nil)
    }
  }

  static let tally = OwnerTally(
    same: 1412, differing: [OwnerTally.Person(line: 7, name: "kim.adler@example.com")],
    incomplete: [OwnerTally.Person(line: 9, name: hostile)], reason: "their UPN is not their address")

  // MARK: Lint

  static let lint = ReportSubject.lint(
    LintReport(
      entries: [
        LintEntry(
          path: "profiles/größe 100%.json",
          result: .judged(
            format: "gmail", accounts: 1, findings: Severity.allCases.map { finding($0, at: place) },
            silenced: [
              SilencedFinding(finding: finding(.warning, at: nil), reason: "Accepted by \(hostile)."),
              SilencedFinding(finding: finding(.info, at: nowhere), reason: nil),
            ])),
        LintEntry(
          path: "-",
          result: .judged(format: "meraki", accounts: 0, findings: [finding(.error, at: nil, "-")], silenced: [])),
        LintEntry(
          path: "binary.mobileconfig",
          result: .judged(
            format: "apple-mobileconfig", accounts: 1,
            findings: [
              finding(.error, at: offset, "binary.mobileconfig"), finding(.error, at: nil, "binary.mobileconfig"),
            ],
            silenced: [])),
        LintEntry(path: "/srv/broken.json", result: .unusable(unusable)),
      ],
      rules: [rule("ssl-off", isEnabled: true), rule("password-in-clear", isEnabled: false)]))

  static func rule(_ code: String, isEnabled: Bool) -> RuleDescription {
    RuleDescription(
      code: code, severity: .warning, isEnabledByDefault: isEnabled, summary: "The connection is not encrypted.",
      why: "Anybody on the way reads \(hostile).", remedy: "Switch it on.", source: "The vendor's page.")
  }

  static func finding(_ severity: Severity, at location: Location?, _ path: String = "profiles/größe 100%.json")
    -> LintFinding
  {
    LintFinding(
      rule: "ssl-off", severity: severity, path: path, location: location,
      field: severity == .none ? nil : "server.useSSL", record: severity == .none ? nil : .account(0),
      summary: "SSL is off for \(hostile).", remedy: "Switch it on.",
      related: severity == .error
        ? [LintFinding.RelatedPlace(path: "other.json", location: place, summary: "The other account.")] : [])
  }

  // MARK: Translation and plan

  /// The reports of a sample into every format.
  static func translations(_ sample: Sample) throws -> [(path: String, report: Report)] {
    let document = try sample.read()
    return try Sample.formats.flatMap { format in
      try document.selections(into: format).map { selection in
        ("Samples/\(sample.name)", try Sample.translator.translate(document, selection, to: format).report)
      }
    }
  }

  static func translation(_ sample: Sample) throws -> ReportSubject {
    let entries = try translations(sample).map { path, report in
      ReportEntry(path: path, result: .translated(report, output: "out/\(report.targetFormat).json"))
    }
    return .translations(entries + [ReportEntry(path: "-", result: .unusable(unusable))], isArray: true)
  }

  /// A plan whose losses are the outcomes that somebody should look at.
  static func plan(_ sample: Sample) throws -> ReportSubject {
    let translations = try translations(sample)
    let routes = try translations.map { path, report in
      let table = try Sample.translator.registry.backend(report.targetFormat).table
      return Route(
        format: report.targetFormat, title: "The format \(hostile)", product: "Product \(hostile)", platforms: ["iOS"],
        variables: nil,
        deliveries: table.delivery, outputs: [PlannedOutput(path: path, report: report)],
        losses: report.outcomes.filter { $0.severity >= .warning }.map(loss), chores: ["Add the certificate."])
    }
    return .plan(
      MigrationPlan(
        sources: [.init(path: "Samples/\(sample.name)", format: sample.format, accounts: 1)], routes: routes))
  }

  private static func loss(_ outcome: Outcome) -> PlannedLoss {
    PlannedLoss(
      severity: outcome.severity, fate: outcome.fate, code: outcome.code, fields: [outcome.field].compactMap(\.self),
      summary: outcome.summary, remedy: outcome.remedy, count: outcome.count)
  }

  /// All that were made by hand, with their names.
  static let all: [(name: String, subject: ReportSubject)] =
    [
      ("diff", comparisons), ("diff", .comparisons([])), ("lint", lint),
      ("lint", .lint(LintReport(entries: [], rules: []))),
      ("translate", .translations([], isArray: true)),
      ("translate", .translations([ReportEntry(path: "-", result: .unusable(unusable))], isArray: false)),
      ("plan", .plan(MigrationPlan(sources: [], routes: []))),
      ("owners", owners), ("owners", .owners(HandMade(words: hostile).noOwners)),
    ] + signatures.map { ("verify", .signatures($0)) }

  /// Files with signatures of every kind, and no file.
  private static var signatures: [SignatureReport] {
    [try? HandMade(words: hostile).signatures(), HandMade.noSignatures].compactMap(\.self)
  }

  /// A list with a problem of every kind.
  private static var owners: ReportSubject {
    (try? HandMade(words: hostile).owners()).map(ReportSubject.owners) ?? .owners(HandMade(words: hostile).noOwners)
  }
}
