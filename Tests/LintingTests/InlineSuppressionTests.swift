import EASPolicyTranslator
import Testing

/// Comments switch rules off where they are comments, and nowhere else.
@Suite struct InlineSuppressionTests {
  @Test func aCommentInYAMLSilencesAndKeepsItsReason() throws {
    let text = "# easpolicy-lint: disable ssl-off: same rack: no way in\n" + Lint.unencrypted
    let report = try Lint.report([Lint.input(text)])
    #expect(report.findings.isEmpty)
    #expect(report.entries[0].silenced.map(\.reason) == ["same rack: no way in"])
  }

  @Test func aCommentInAPropertyListSilences() throws {
    let report = try Lint.report([Lint.input(Self.propertyList("<!-- easpolicy-lint: disable ssl-off: same rack -->"))])
    #expect(!report.findings.map(\.rule).contains("ssl-off"))
    #expect(report.entries[0].silenced.map(\.reason) == ["same rack"])
  }

  @Test(arguments: [
    "<key>Note</key><string>easpolicy-lint: disable ssl-off: same rack</string>",
    "<key>Note</key><string>&lt;!-- easpolicy-lint: disable ssl-off: same rack --&gt;</string>",
    "<key>Note</key><string><![CDATA[<!-- easpolicy-lint: disable ssl-off: same rack -->]]></string>",
    "<?easpolicy-lint: disable ssl-off: same rack?>",
  ])
  func textInAPropertyListSilencesNothing(_ member: String) throws {
    let report = try Lint.report([Lint.input(Self.propertyList(member))])
    #expect(report.findings.map(\.rule).contains("ssl-off"))
    #expect(report.entries[0].silenced.isEmpty)
  }

  @Test(arguments: [
    "    mail:\n      signature: |\n        Kim\n        # easpolicy-lint: disable ssl-off: same rack",
    "    mail:\n      signature: >-\n        # easpolicy-lint: disable ssl-off: same rack",
    "    mail:\n      signature: \"Kim\n        # easpolicy-lint: disable ssl-off: same rack\"",
    "    mail:\n      signature: 'Kim\n        # easpolicy-lint: disable ssl-off: same rack'",
    "    mail: {signature: \"# easpolicy-lint: disable ssl-off: same rack\"}",
  ])
  func textInYAMLSilencesNothing(_ member: String) throws {
    let report = try Lint.report([Lint.input(Lint.unencrypted + "\n" + member)])
    #expect(report.findings.map(\.rule).contains("ssl-off"))
    #expect(report.entries[0].silenced.isEmpty)
  }

  @Test func aCommentBehindTextSilences() throws {
    let text =
      Lint.unencrypted
      + "\n    mail:\n      signature: |\n        Kim\n      # easpolicy-lint: disable ssl-off: same rack\n      pastDays: 7\n"
    #expect(try Lint.findings(text).isEmpty)
  }

  @Test func aCommentWithoutReasonSilencesAndIsToldOf() throws {
    let report = try Lint.report([Lint.input("# easpolicy-lint: disable ssl-off\n" + Lint.unencrypted)])
    #expect(report.findings.map(\.rule) == ["useless-suppression"])
    #expect(report.findings.map { $0.location?.position?.description } == ["1:1"])
    #expect(report.entries[0].silenced.map(\.reason) == [nil])
  }

  @Test(arguments: [
    ("disable ssl-of: same rack", "There is no rule ssl-of. Did you mean ssl-off?"),
    (
      "disable secret-in-clear: for a test",
      "The rule secret-in-clear is switched off and finds nothing in this document."
    ),
    ("enable ssl-off: for a test", "This comment cannot be understood."),
    ("disable: for a test", "This comment cannot be understood."),
    (
      "disable useless-suppression: for a test",
      "The rule useless-suppression is switched off and finds nothing in this document."
    ),
  ])
  func aCommentThatDoesNothingIsToldOf(_ command: String, _ summary: String) throws {
    let findings = try Lint.findings("# easpolicy-lint: \(command)\n" + Lint.unencrypted)
    #expect(findings.map(\.rule).contains("ssl-off"))
    #expect(findings.filter { $0.rule == "useless-suppression" }.map(\.summary) == [summary])
  }

  @Test func suppressionsHoldForTheirOwnDocumentOnly() throws {
    let silent = "# easpolicy-lint: disable ssl-off: same rack\n" + Lint.unencrypted
    let other = Lint.unencrypted.replacing("mail.example.com", with: "mail.example.org")
    let report = try Lint.report([Lint.input(silent), Lint.input(other, path: "b.yaml")])
    #expect(report.findings.map(\.path) == ["b.yaml"])
  }

  private static func propertyList(_ member: String) -> String {
    """
    <plist version="1.0"><dict>
      <key>PayloadType</key><string>Configuration</string>
      <key>PayloadContent</key><array><dict>
        <key>PayloadType</key><string>com.apple.eas.account</string>
        <key>Host</key><string>mail.example.com</string>
        \(member)
        <key>SSL</key><false/>
      </dict></array>
    </dict></plist>
    """
  }
}
