import Documents
import PolicyModel
import TestSupport
import Testing
import Translation

/// One owner's values become variables.
@Suite struct GeneralizingTests {
  private static let kim: [String: String] = [
    "owner.email": "kim.adler@example.com", "owner.upn": "kim@corp.example.com", "owner.userName": "kadler",
    "owner.displayName": "Kim Adler", "owner.firstName": "Kim", "owner.lastName": "Adler",
    "owner.netbiosDomain": "EXAMPLE", "owner.custom(1)": "Sales", "device.phoneNumber": "+49 30 5550100",
  ]

  static func values(_ some: [String: String] = kim) throws -> [Variable: String] {
    try Dictionary(uniqueKeysWithValues: some.map { (try #require(Variable(named: $0.key)), $0.value) })
  }

  /// What becomes of a field of an account.
  private func generalized(
    _ text: String, _ field: Field<Template>, _ owner: [String: String] = kim
  ) throws -> String? {
    var profile = Profile()
    var account = Account()
    account[.serverHost] = "mail.example.com"
    account[.identityEmailAddress] = "desk@example.com"
    account[field] = Template(canonicalText: text)
    profile.accounts = [account]
    let document = try Sample.translator.document(of: profile).generalizing(try Self.values(owner))
    return document.imported.profiles[0].profile.accounts[0][field]?.canonicalText
  }

  @Test(arguments: [
    ("kim.adler@example.com", "${owner.email}"), ("Kim.Adler@Example.COM", "${owner.email}"),
    ("kim@corp.example.com", "${owner.upn}"), ("other@example.com", "other@example.com"),
    ("xkim.adler@example.com", "xkim.adler@example.com"), ("kim.adler@example.com.au", "kim.adler@example.com.au"),
  ]) func addressesAreReplacedAsAWhole(_ text: String, _ expected: String) throws {
    #expect(try generalized(text, .identityEmailAddress) == expected)
  }

  @Test func theFieldDecidesWhichVariableIsMeant() throws {
    let same = ["owner.email": "kim@example.com", "owner.upn": "kim@example.com", "owner.userName": "kim"]
    #expect(try generalized("kim@example.com", .identityEmailAddress, same) == "${owner.email}")
    #expect(try generalized("kim@example.com", .identityUserName, same) == "${owner.upn}")
    #expect(try generalized("KIM", .identityUserName, same) == "${owner.userName}")
    #expect(try generalized("kim@example.com", .accountName, same) == "${owner.email}")
    let login = ["owner.email": "kim@example.com", "owner.userName": "kim@example.com"]
    #expect(try generalized("kim@example.com", .identityUserName, login) == "${owner.userName}")
    #expect(try generalized("kim@example.com", .identityEmailAddress, login) == "${owner.email}")
    let parts = ["owner.emailLocalPart": "kim", "owner.emailDomain": "example.com"]
    #expect(try generalized("kim", .identityUserName, parts) == "${owner.emailLocalPart}")
    #expect(
      try generalized("kim@example.com", .identityEmailAddress, parts)
        == "${owner.emailLocalPart}@${owner.emailDomain}")
    let names = ["owner.firstName": "Kim", "owner.lastName": "Adler"]
    #expect(try generalized("Kim Adler", .identitySenderName, names) == "${owner.firstName} ${owner.lastName}")
    #expect(try generalized("Kim", .identitySenderName, names) == "${owner.firstName}")
  }

  @Test func domainsAreReplacedOnlyIfTheyAreStated() throws {
    #expect(try generalized("example", .identityDomain) == "${owner.netbiosDomain}")
    #expect(try generalized("EXAMPLE2", .identityDomain) == "EXAMPLE2")
    #expect(try generalized("EXAMPLE", .identityDomain, ["owner.email": "kim@EXAMPLE"]) == "EXAMPLE")
    let domain = ["owner.email": "kim@example.com", "owner.emailDomain": "example.com"]
    #expect(try generalized("example.com", .identityDomain, domain) == "example.com", "it is everybody's")
  }

  @Test(arguments: [
    ("Regards,\nKim Adler\nkim.adler@example.com", "Regards,\n${owner.displayName}\n${owner.email}"),
    ("Write to Kim.Adler@example.com.", "Write to ${owner.email}."),
    ("EXAMPLE\\kadler", "EXAMPLE\\${owner.userName}"), ("EXAMPLE\\KAdler", "EXAMPLE\\${owner.userName}"),
    ("Adler, Kim (Sales)", "${owner.lastName}, ${owner.firstName} (Sales)"),
    ("Tel. +49 30 5550100", "Tel. ${device.phoneNumber}"),
    ("Kim Adlers mail", "Kim Adlers mail"), ("kadler-2", "kadler-2"), ("kadler_x", "kadler_x"),
    ("KADLER", "KADLER"), ("mail.example.com", "mail.example.com"), ("Kim", "Kim"),
    ("${owner.email} kadler", "${owner.email} ${owner.userName}"), ("kadler${owner.email}", "kadler${owner.email}"),
  ]) func longerTextsHoldWholeWords(_ text: String, _ expected: String) throws {
    let found = try generalized(text, .mailSignature)
    #expect(found == expected)
  }

  @Test func shortLoginsStayInTexts() throws {
    #expect(try generalized("to al or not", .mailSignature, ["owner.userName": "al"]) == "to al or not")
    #expect(try generalized("al", .identityUserName, ["owner.userName": "al"]) == "${owner.userName}")
  }

  // MARK: The report

  private func translation(_ sample: String, to format: String, _ owner: [String: String]) throws -> Translation {
    let document = try Sample.named(sample).read()
    var options = TranslationOptions()
    options.generalizing = try Self.values(owner)
    return try Sample.translator.translate(document, document.selections[0], to: format, options: options)
  }

  @Test func whatWasReplacedIsListed() throws {
    let owner = ["owner.email": "kim.adler@example.com", "owner.upn": "kim.adler@example.com"]
    let translation = try translation("gmail/simplest.json", to: "manageengine-android", owner)
    let replaced = translation.report.outcomes.filter { $0.code == .valueGeneralized }
    #expect(replaced.contains { $0.field == "identity.emailAddress" && $0.summary.hasSuffix("by ${owner.email}.") })
    #expect(replaced.allSatisfy { $0.source != nil && $0.severity == .info })
    #expect(String(decoding: translation.bytes, as: UTF8.self).contains("%email%"))
    #expect(!String(decoding: translation.bytes, as: UTF8.self).contains("kim.adler@"))
    #expect(translation.report.isBalanced)
    #expect(!replaced.contains { $0.summary.contains("kim") }, "a report tells no value of a person")
  }

  @Test func aProfileOfSomebodyElseIsTold() throws {
    let other = ["owner.email": "sam.berg@example.com"]
    let codes = try translation("gmail/simplest.json", to: "gmail", other).report.outcomes.map(\.code)
    #expect(codes.contains(.nothingGeneralized) && !codes.contains(.valueGeneralized))
  }

  @Test func whatIsLeftIsTold() throws {
    let root = Node.object([
      ("email_address", .string("kim.adler@example.com")), ("exchange_host", .string("mail.example.com")),
      ("exchange_username", .string("kim.adler@example.com")), ("default_signature", .string("xkim.adler@example.com")),
      ("memo", .string("for kim.adler@example.com")),
    ])
    let document = try Sample.translator.read(try JSONCodec().encode(root), format: "gmail")
    var options = TranslationOptions()
    options.generalizing = [.ownerEmail: "kim.adler@example.com"]
    let report = try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options).report
    let left = report.outcomes.filter { $0.code == .ownerValueLeft }
    #expect(left.compactMap(\.field) == ["mail.signature"])
    #expect(left.compactMap(\.target?.pointer.description).sorted() == ["/default_signature", "/memo"])
    #expect(left.allSatisfy { $0.severity == .warning })
  }

  @Test func anOptionHasTheLastWord() throws {
    let document = try Sample.named("gmail/simplest.json").read()
    var options = TranslationOptions()
    options.generalizing = [.ownerEmail: "kim.adler@example.com"]
    options.settings = [(field: "identity.emailAddress", value: "desk@example.com")]
    let report = try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options).report
    #expect(!report.outcomes.contains { $0.code == .valueGeneralized && $0.field == "identity.emailAddress" })
  }
}
