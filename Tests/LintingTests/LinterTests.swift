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

  /// A document and the canonical form of it, or a copy of it, are not two accounts on one device.
  @Test func copiesOfADocumentAreNoDuplicates() throws {
    let profile = try Repository.text("Samples/apple-mobileconfig/simplest.mobileconfig")
    let canonical = Self.account("emailAddress: kim.adler@example.com, userName: kim.adler")
    let report = try Lint.report(
      [Lint.input(profile, path: "a"), Lint.input(profile, path: "b"), Lint.input(canonical, path: "c")])
    #expect(!report.findings.map(\.rule).contains("duplicate-account"))
    let other = profile.replacing("com.example.mail.simple", with: "com.example.mail.other")
    let both = try Lint.report([Lint.input(profile, path: "a"), Lint.input(other, path: "b")])
    #expect(both.findings.filter { $0.rule == "duplicate-account" }.map(\.severity) == [.error, .error])
  }

  /// Formats for other platforms, or for another app, share no device; a migration between products does.
  @Test(arguments: [
    (
      "exchangeactivesyncpolicy",
      #"""
      {"name": "Mail", "payloads": [{"type": "ExchangeActiveSync", "exchangeHost": "mail.example.com",
       "user": {"source": "specified", "email": "kim@example.com", "username": "kim"}}]}
      """#, true
    ),
    (
      "exchangeactivesyncpolicy",
      #"{"email_address": "kim@example.com", "exchange_username": "kim", "exchange_host": "mail.example.com"}"#, false
    ),
    (
      "androidexchangeactivesyncpolicy",
      #"{"emailAddress": "kim@example.com", "easUser": "kim", "serverAddress": "mail.example.com"}"#, true
    ),
  ])
  func duplicatesAreOfTheSameDevices(_ payload: String, _ other: String, _ isDuplicate: Bool) throws {
    let item = #"""
      {"payload_name": "\#(payload)", "active_sync_host": "mail.example.com", "email_address": "kim@example.com",
       "user_name": "kim"}
      """#
    let report = try Lint.report([Lint.input(item, path: "a"), Lint.input(other, path: "b")])
    let found = report.findings.filter { $0.rule == "duplicate-account" }.map(\.path)
    #expect(found == (isDuplicate ? ["a", "b"] : []))
  }

  /// A certificate is no basic authentication, if the document holds it.
  @Test(arguments: [("identityCertificate: own", [Severity.info]), ("identityCertificate: other", [.error])])
  func office365WithACertificateIsToldApart(_ authentication: String, _ severities: [Severity]) throws {
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim@example.com, userName: kim@example.com}
          server: {host: outlook.office365.com, useSSL: true}
          authentication: {\(authentication)}
      certificates:
        - {id: own, kind: scep, holder: perDevice}
      """
    let findings = try Lint.findings(text).filter { $0.rule == "office365-without-oauth" }
    #expect(findings.map(\.severity) == severities)
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
