import EASPolicyTranslator
import TestSupport
import Testing

/// Documents are judged by themselves, together, and without harm.
@Suite struct LinterTests {
  private static func account(_ identity: String) -> String {
    "easpolicy: 1\naccounts:\n  - identity: {\(identity)}\n    server: {host: mail.example.com, useSSL: true}\n"
  }

  @Test func duplicatesAcrossFilesAreToldInEach() throws {
    let text = Self.account("emailAddress: \"${owner.email}\", userName: \"${owner.userName}\"")
    let report = try Lint.report([Lint.input(text, path: "a.yaml"), Lint.input(text, path: "b.yaml")])
    #expect(report.findings.map(\.rule) == ["duplicate-account", "duplicate-account"])
    #expect(report.findings.map(\.path) == ["a.yaml", "b.yaml"])
    #expect(report.findings.map { $0.related.map(\.path) } == [["b.yaml"], ["a.yaml"]])
    #expect(report.findings[0].related[0].location?.position?.description == "3:5")
  }

  @Test func anotherUserNameIsAWarning() throws {
    let texts = ["kim", "kadler"].map {
      Self.account("emailAddress: kim@example.com, userName: \($0), domain: EXAMPLE")
    }
    let report = try Lint.report([Lint.input(texts[0], path: "a.yaml"), Lint.input(texts[1], path: "b.yaml")])
    #expect(report.findings.filter { $0.rule == "duplicate-account" }.map(\.severity) == [.warning, .warning])
  }

  @Test func manyEqualAccountsAreOneFindingEach() throws {
    let text = Self.account("emailAddress: \"${owner.email}\", userName: \"${owner.userName}\"")
    let report = try Lint.report(["a", "b", "c", "d"].map { try Lint.input(text, path: $0) })
    #expect(report.findings.count == 4)
    #expect(report.findings.allSatisfy { $0.related.count == 3 })
  }

  @Test func gravestFirstThenInTheOrderOfTheDocument() throws {
    for sample in Sample.all {
      let findings = try Lint.report([LintInput(path: sample.name, document: try sample.read())]).findings
      for (left, right) in zip(findings, findings.dropFirst()) where left.severity == right.severity {
        let lines = [left, right].map { $0.location?.position?.line ?? 0 }
        #expect(lines[0] <= lines[1], "\(sample.name)")
      }
      #expect(findings.map(\.severity) == findings.map(\.severity).sorted(by: >), "\(sample.name)")
    }
  }

  @Test func unusableInputIsKeptInItsPlace() throws {
    let unusable = UnusableInput([InputFault(.noAccount, summary: "None.", remedy: "Add one.")])
    let report = try Lint.report([LintInput(path: "a", unusable: unusable), Lint.input(Lint.unencrypted, path: "b")])
    #expect(report.entries.map(\.path) == ["a", "b"])
    #expect(report.findings.map(\.path) == ["b"])
    if case .judged = report.entries[0].result { Issue.record("it was judged") }
  }

  @Test func everyFindingSaysWhereAndWhat() throws {
    for sample in Sample.all {
      let report = try Lint.report([LintInput(path: sample.name, document: try sample.read())])
      for finding in report.findings {
        #expect(finding.location != nil, "\(sample.name) \(finding.rule)")
        #expect(finding.summary.hasSuffix(".") && !finding.remedy.isEmpty, "\(sample.name) \(finding)")
        #expect(report.rules.contains { $0.code == finding.rule })
      }
    }
  }

  /// Whose variables a file holds is for the caller to say where the format does not.
  @Test(arguments: [(nil, Severity.info), ("manageengine", nil), ("jamf-pro", .error)] as [(String?, Severity?)])
  func variablesAreThoseOfTheNamedProduct(_ dialect: String?, _ severity: Severity?) throws {
    let text = try Repository.text("Samples/apple-mobileconfig/simplest.mobileconfig")
      .replacing("<string>kim.adler@example.com</string>", with: "<string>%email%</string>")
    var options = TranslationOptions()
    options.sourceDialect = dialect
    let document = try Lint.translator.read(Array(text.utf8), options: options)
    let linter = Linter(
      registry: Lint.translator.registry, asOf: try #require(Lint.day), sourceDialect: dialect)
    let findings = try linter.lint([LintInput(path: "a", document: document)]).findings
    #expect(findings.first { $0.rule == "foreign-variable" }?.severity == severity)
  }

  @Test func namesWithEscapesStayAsTheyAre() throws {
    let text = """
      {"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.example.com", "user_name": "%upn%",
       "use_ssl": true, "<script>\\u001b[31m|`": 1}
      """
    let finding = try #require(try Lint.findings(text).first { $0.rule == "unknown-key" })
    #expect(finding.summary == "The key <script>\u{1B}[31m|` is not known.")
  }
}
