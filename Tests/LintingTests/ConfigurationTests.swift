import EASPolicyTranslator
import Testing

/// Rules are switched by options and by files, strictly.
@Suite struct ConfigurationTests {
  @Test func aRuleThatIsOffSilencesItsFindings() throws {
    var configuration = LintConfiguration()
    try configuration.disable("ssl-off", reason: "same rack")
    let report = try Lint.report([Lint.input(Lint.unencrypted)], configuration)
    #expect(report.findings.isEmpty)
    #expect(report.worst == .none)
    #expect(report.entries[0].silenced.map(\.reason) == ["same rack"])
    #expect(report.entries[0].silenced.map(\.finding.rule) == ["ssl-off"])
  }

  @Test func aSeverityIsThatOfTheConfiguration() throws {
    var configuration = LintConfiguration()
    try configuration.setSeverity(.info, of: "ssl-off")
    #expect(try Lint.findings(Lint.unencrypted, configuration).map(\.severity) == [.info])
    #expect(try Lint.findings(Lint.unencrypted).map(\.severity) == [.error])
  }

  @Test func theLastWordWins() throws {
    var configuration = LintConfiguration()
    try configuration.disable("ssl-off")
    try configuration.enable("ssl-off")
    #expect(try Lint.findings(Lint.unencrypted, configuration).map(\.rule) == ["ssl-off"])
  }

  @Test func anUnknownRuleIsNamedWithTheNearestOne() {
    var configuration = LintConfiguration()
    let faults = [
      #expect(throws: UsageFault.self) { try configuration.disable("ssl-of") },
      #expect(throws: UsageFault.self) { try configuration.enable("ssl-of") },
      #expect(throws: UsageFault.self) { try configuration.setSeverity(.info, of: "ssl-of") },
    ]
    for fault in faults { #expect(fault?.description == "There is no rule ssl-of. Did you mean ssl-off?") }
    #expect(configuration == LintConfiguration())
  }

  @Test func aFileIsRead() throws {
    let text = """
      disable:
        ssl-off: The gateway stands in the same rack.
      enable: [unknown-key]
      severity: {secret-in-clear: error}
      """
    let configuration = try LintConfiguration(file: "lint.yaml", yaml: Array(text.utf8))
    #expect(configuration.disabled == ["ssl-off": "The gateway stands in the same rack."])
    #expect(configuration.enabled == ["unknown-key"])
    #expect(configuration.severities == ["secret-in-clear": .error])
  }

  @Test(arguments: [
    ("disabel: {}", "1:1: unknown key disabel in a configuration of lint; did you mean disable?"),
    ("disable: {ssl-of: why}", "1:11: There is no rule ssl-of. Did you mean ssl-off?"),
    ("disable: {ssl-off: \"\"}", "1:20: ssl-off needs the reason why it is switched off, as text"),
    ("disable: {ssl-off: true}", "1:20: ssl-off needs the reason why it is switched off, as text"),
    ("disable: [ssl-off]", "1:10: disable must be an object, not a list"),
    ("enable: ssl-off", "1:9: enable must be a list of rules"),
    ("enable: [1]", "1:10: enable must be a list of rules"),
    ("disable: {ssl-off: why}\nenable: [ssl-off]", "2:10: ssl-off is switched off above"),
    ("severity: {ssl-off: none}", "1:21: the severity of ssl-off must be error, warning or info"),
    ("severity: {ssl-of: info}", "1:12: There is no rule ssl-of. Did you mean ssl-off?"),
    ("- ssl-off", "1:1: a configuration of lint must be an object, not a list"),
  ])
  func mistakesInAFileAreFound(_ text: String, _ fault: String) {
    do {
      _ = try LintConfiguration(file: "lint.yaml", yaml: Array(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect(error.faults.map(\.description) == ["lint.yaml:" + fault])
    }
  }
}
