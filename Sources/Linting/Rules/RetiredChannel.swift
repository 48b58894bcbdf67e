import Documents
import Mapping
import PolicyModel
import Translation

/// What vendors have given up, or soon will.
struct RetiredChannel: ProfileRule {
  static let description = RuleDescription(
    "retired-channel", .error, "The document relies on something that its vendor has given up, or soon will.",
    why: "From that day on accounts stop working, or devices do not take the settings. Half a year before, it is a "
      + "warning.",
    remedy: "Move to what takes its place.")

  static let examples: [LintExample] = [
    .bad(
      "an old protocol at Exchange Online", line: 5,
      """
      {
        "emailAddress": "kim.adler@example.com",
        "easUser": "kim.adler@example.com",
        "serverAddress": "\(ExampleFacts.exchangeOnlineHost)",
        "protocolVersion": "14.1",
        "useSSL": true
      }
      """, asOf: "2026-03-02"),
    .bad(
      "a few months before", line: 5,
      """
      {
        "emailAddress": "kim.adler@example.com",
        "easUser": "kim.adler@example.com",
        "serverAddress": "\(ExampleFacts.exchangeOnlineHost)",
        "protocolVersion": "14.1",
        "useSSL": true
      }
      """, asOf: "2025-11-01"),
    .good(
      "long before",
      """
      {
        "emailAddress": "kim.adler@example.com",
        "easUser": "kim.adler@example.com",
        "serverAddress": "\(ExampleFacts.exchangeOnlineHost)",
        "protocolVersion": "14.1",
        "useSSL": true
      }
      """, asOf: "2024-01-01"),
    .good(
      "the current protocol",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler@example.com}
          server: {host: \(ExampleFacts.exchangeOnlineHost), useSSL: true}
          authentication: {oauth: true}
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    context.retirements(of: Self.description.code).filter { retirement in
      retirement.formats.isEmpty || retirement.formats.contains(profile.table.format)
    }.flatMap { places(of: $0, in: profile).compactMap { finding($0.place, $0.retirement, context.asOf) } }
  }

  private func finding(_ place: LintPlace, _ retirement: Retirement, _ day: CalendarDate) -> LintFinding? {
    let severity = retirement.severity(asOf: day)
    guard severity > .none else { return nil }
    return finding(place, retirement.sentence(asOf: day), remedy: retirement.remedy, severity: severity)
  }

  private func places(
    of retirement: Retirement, in profile: LintedProfile
  ) -> [(place: LintPlace, retirement: Retirement)] {
    guard retirement.payloads.isEmpty else {
      return profile.trace.foreign.filter { $0.type.map(retirement.payloads.contains) ?? false }.map {
        (profile.place($0.pointer), retirement)
      }
    }
    return profile.accounts.filter { account in
      retirement.when?.holds(profile.values.lookup(account.record)) ?? true
    }.map { (place(of: retirement, in: $0), retirement) }
  }

  /// The value that the condition speaks of last, if the document states it, else the account.
  private func place(of retirement: Retirement, in account: LintedAccount) -> LintPlace {
    let fields = retirement.when?.fields ?? []
    let stated = fields.map { FieldKey(account.record, $0) }.filter { account.profile.trace.reads[$0] != nil }
    return stated.last.map(account.profile.place) ?? account.place
  }
}
