import EASPolicyTranslator
import TestSupport
import Testing

/// What is said of differences, and of what rolling them out does.
@Suite struct ReasonTests {
  private func input(_ text: String, _ path: String, dialect: String? = nil) throws -> ComparisonInput {
    var options = TranslationOptions()
    options.sourceDialect = dialect
    return ComparisonInput(path: path, source: try Translator().read(Array(text.utf8), options: options))
  }

  private func compare(_ base: String, _ other: String) throws -> PolicyComparison {
    try PolicyComparer().compare(input(base, "old"), with: input(other, "new"))
  }

  private func account(_ lines: String, after: String = "") -> String {
    """
    easpolicy: 1
    accounts:
      - identity: {emailAddress: kim@example.com, userName: kim@example.com}
        server: {host: mail.example.com}
        \(lines)
    \(after)
    """
  }

  private func identity(_ id: String, holder: String = "shared") -> String {
    account(
      "authentication: {identityCertificate: \(id)}",
      after: "certificates: [{id: \(id), kind: pkcs12, holder: \(holder), data: AAAA, password: Correct-Horse-1}]")
  }

  @Test func idsOfCertificatesMeanNothing() throws {
    #expect(try compare(identity("one"), identity("two")).isSame)
  }

  @Test func holdersOfCertificatesMatter() throws {
    let comparison = try compare(identity("one"), identity("two", holder: "perUser"))
    #expect(comparison.differences.map(\.field) == ["certificate.holder"] && !comparison.isSame)
  }

  @Test func referencesThatPointNowhereAreNoCertificate() throws {
    let dangling = account("authentication: {identityCertificate: gone}")
    #expect(try compare(dangling, dangling.replacing("gone", with: "lost")).isSame)
    let there = try #require(try compare(identity("one"), dangling).differences.first)
    #expect(there.kind == .different && there.field == "authentication.identityCertificate")
    #expect(there.reason == "The other document refers to a certificate that it does not hold.")
    let back = try #require(try compare(dangling, identity("one")).differences.first)
    #expect(back.reason == "The base refers to a certificate that it does not hold.")
  }

  @Test func textThatNobodyElseSaysNeedsNoDefault() throws {
    let difference = try #require(
      try compare(account("mail: {signature: Kim}"), account("")).differences.first)
    #expect(difference.kind == .different && difference.reason == "Only the base says it.")
  }

  /// A product without S/MIME cannot take a legacy switch either, and where it is off nothing is lost.
  @Test(arguments: [true, false])
  func aLegacySwitchMeetsTheLimitOfItsSuccessor(_ isOn: Bool) throws {
    let document = try Translator().read(Array(account("smime: {encryption: {enabledLegacy: \(isOn)}}").utf8))
    let translation = try Translator().translate(document, document.selections[0], to: "gmail")
    let fates = translation.report.outcomes.filter { $0.field == "smime.encryption.enabledLegacy" }.map(\.fate)
    #expect(fates == [isOn ? .dropped : .converted])
    let other = ComparisonInput(path: "new", source: try Translator().read(translation.bytes, format: "gmail"))
    let comparison = try PolicyComparer().compare(ComparisonInput(path: "old", source: document), with: other)
    let found = comparison.differences.filter { $0.field == "smime.encryption.byDefault" }
    #expect(comparison.isSame && found.map(\.kind) == [isOn ? .formatLimit : .defaultExplicit])
  }

  /// Nobody named the product that fills the variables in, and the text alone is no proof.
  @Test func textThatMayHoldVariablesIsProvisional() throws {
    let spelled = account("").replacing("kim@example.com", with: "$OWNEREMAIL")
    let neutral = account("").replacing("kim@example.com", with: "\"${owner.email}\"")
    let doubtful = try compare(spelled, neutral)
    #expect(doubtful.isSame && doubtful.differences.count == 2)
    #expect(doubtful.differences.allSatisfy { $0.kind == .provisional && $0.reason.contains("of meraki") })
    let two = try compare(spelled, account("").replacing("kim@example.com", with: "\"%email%\""))
    #expect(two.differences.allSatisfy { $0.kind == .provisional && $0.reason.contains(" and of meraki") })
    let other = try compare(spelled, neutral.replacing("owner.email", with: "owner.upn"))
    #expect(other.differences.allSatisfy { $0.kind == .different })
  }

  private func apple(_ identifier: String, days: Int) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict>
    <key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key><integer>1</integer>
    <key>PayloadIdentifier</key><string>\(identifier)</string>
    <key>PayloadContent</key><array><dict>
    <key>PayloadType</key><string>com.apple.eas.account</string><key>PayloadVersion</key><integer>1</integer>
    <key>Host</key><string>mail.example.com</string><key>EmailAddress</key><string>\(identifier)@example.com</string>
    <key>SSL</key><true/><key>MailNumberOfPastDaysToSync</key><integer>\(days)</integer>
    </dict></array></dict></plist>
    """
  }

  /// A profile that stays as it is resets nothing, whatever else the folder holds.
  @Test func onlyProfilesThatChangeHaveConsequences() throws {
    let knox =
      #"{"easUser": "zoe", "emailAddress": "zoe@example.com", "serverAddress": "a.example.com", "useSSL": true}"#
    func folder(_ texts: [String], _ name: String) throws -> ComparisonInput {
      ComparisonInput(
        path: name,
        documents: try texts.enumerated().map { number, text in
          ComparisonInput.Document(path: "\(name)/\(number)", source: try Translator().read(Array(text.utf8)))
        })
    }
    let base = try folder([apple("one", days: 7), knox], "old")
    let changedPhone = try folder([apple("one", days: 14), knox], "new")
    let changedKnox = try folder([apple("one", days: 7), knox.replacing("true", with: "false")], "new")
    let comparer = PolicyComparer()
    #expect(try comparer.compare(base, with: changedPhone).consequences.contains { $0.contains("password again") })
    let other = try comparer.compare(base, with: changedKnox)
    #expect(!other.isSame && other.consequences.isEmpty)
  }

  @Test func anotherIdentifierDoesNotReplaceTheProfile() throws {
    let moved = apple("one", days: 14).replacing("<string>one</string>", with: "<string>two</string>")
    #expect(try compare(apple("one", days: 7), moved).consequences.contains { $0.contains("does not replace") })
    #expect(try compare(apple("one", days: 7), apple("one", days: 14)).consequences.count == 1)
  }
}
