import EASPolicyTranslator
import TestSupport
import Testing

/// What counts as the same policy, and how differences are explained.
@Suite struct MeaningTests {
  private func input(_ text: String, _ name: String = "a", dialect: String? = nil) throws -> ComparisonInput {
    var options = TranslationOptions()
    options.sourceDialect = dialect
    return ComparisonInput(path: name, source: try Translator().read(Array(text.utf8), options: options))
  }

  private func compare(
    _ base: String, _ other: String, options: ComparisonOptions = ComparisonOptions()
  ) throws -> PolicyComparison {
    try PolicyComparer(options: options).compare(input(base, "a"), with: input(other, "b"))
  }

  private func account(_ lines: String, name: String = "Mail") -> String {
    """
    easpolicy: 1
    accounts:
      - account: {name: \(name)}
        identity: {emailAddress: kim@example.com, userName: kim@example.com}
        server: {host: mail.example.com}
        \(lines)
    """
  }

  @Test func caseOfHostsAndAddressesMeansNothing() throws {
    let other = account("mail: {pastDays: 7}").replacing("mail.example.com", with: "MAIL.example.COM")
      .replacing("kim@example", with: "Kim@Example")
    #expect(try compare(account("mail: {pastDays: 7}"), other).isSame)
  }

  @Test func aRealDifferenceNamesFieldSidesAndConsequence() throws {
    let comparison = try compare(account("mail: {preventMove: true}"), account("mail: {preventMove: false}"))
    #expect(!comparison.isSame)
    let difference = try #require(comparison.differences.first)
    #expect(comparison.differences.count == 1)
    #expect(difference.kind == .different && difference.field == "mail.preventMove")
    #expect(difference.base.value == "true" && difference.other.value == "false")
    #expect(difference.base.location?.position?.line == 6)
    #expect(difference.consequence == "Users can move messages to private accounts.")
  }

  @Test func whatOnlyGainsProtectionHasNoConsequence() throws {
    let comparison = try compare(account("mail: {preventMove: false}"), account("mail: {preventMove: true}"))
    #expect(try #require(comparison.differences.first).consequence == nil)
  }

  /// ManageEngine's variables for address and login are Meraki's device owner.
  @Test func variablesAreComparedByMeaning() throws {
    let base = try Sample.named("manageengine-ios/office-365-oauth-item.json")
    let document = try base.read()
    let translation = try Sample.translator.translate(document, document.selections[0], to: "meraki")
    let other = try Sample.translator.read(translation.bytes)
    let comparison = try PolicyComparer().compare(
      ComparisonInput(path: "a", source: document), with: ComparisonInput(path: "b", source: other))
    #expect(comparison.isSame)
    #expect(!comparison.differences.contains { $0.field == "identity.userName" })
    #expect(comparison.differences.contains { $0.kind == .formatLimit && $0.limitedSide == .other })
    #expect(comparison.consequences.isEmpty)
    var strict = ComparisonOptions()
    strict.isStrict = true
    let strictly = try PolicyComparer(options: strict).compare(
      ComparisonInput(path: "a", source: document), with: ComparisonInput(path: "b", source: other))
    #expect(!strictly.isSame)
  }

  @Test func aDefaultThatIsSaidIsNoDifference() throws {
    let host = #""active_sync_host": "mail.example.com", "platform_type": 1"#
    let comparison = try compare("{\(host)}", "{\(host), \"use_ssl\": true}")
    #expect(comparison.isSame)
    #expect(comparison.differences.map(\.kind) == [.defaultExplicit])
    #expect(comparison.differences.map(\.field) == ["server.useSSL"])
  }

  @Test func aDefaultThatNobodyPublishedIsDoubtful() throws {
    let base = #"{"active_sync_host": "mail.example.com", "platform_type": 1}"#
    let apple = try Sample.named("apple-mobileconfig/simplest.mobileconfig")
    let comparison = try PolicyComparer().compare(
      input(base), with: ComparisonInput(path: "b", source: try apple.read()))
    let doubtful = comparison.differences.filter { $0.kind == .provisional }
    #expect(!doubtful.isEmpty)
    #expect(doubtful.allSatisfy { $0.base.origin != .set && $0.other.origin != .set })
  }

  @Test func accountsAreFoundByWhatTheyDo() throws {
    let one = "{identity: {emailAddress: a@example.com}, server: {host: one.example.com}, account: {name: One}}"
    let two = "{identity: {emailAddress: b@example.com}, server: {host: two.example.com}, account: {name: Two}}"
    let base = "easpolicy: 1\naccounts: [\(one), \(two)]"
    let other = "easpolicy: 1\naccounts: [\(two.replacing("Two", with: "One")), \(one.replacing("One", with: "Two"))]"
    let comparison = try compare(base, other)
    #expect(comparison.pairs.count == 2)
    #expect(Set(comparison.differences.map(\.field)) == ["account.name"])
  }

  @Test func whatOnlyOneSideHasStandsAlone() throws {
    let one = "{identity: {emailAddress: a@example.com}, server: {host: one.example.com}}"
    let two = "{identity: {emailAddress: b@example.com}, server: {host: two.example.com}}"
    let comparison = try compare("easpolicy: 1\naccounts: [\(one), \(two)]", "easpolicy: 1\naccounts: [\(two)]")
    #expect(!comparison.isSame && comparison.differences.isEmpty)
    #expect(comparison.pairs.filter(\.isAlone).map { $0.base?.name } == ["a@example.com at one.example.com"])
  }

  @Test func fieldsCanBeLeftAlone() throws {
    var options = ComparisonOptions()
    options.ignoredFields = ["mail.pastDays"]
    #expect(
      try compare(account("mail: {pastDays: 7}"), account("mail: {pastDays: 14}"), options: options).isSame)
    options = ComparisonOptions()
    options.onlyFields = ["server.host"]
    #expect(
      try compare(account("mail: {pastDays: 7}"), account("mail: {pastDays: 14}"), options: options).isSame)
  }

  @Test func secretsAreComparedAndNeverShown() throws {
    let base = account("authentication: {password: Correct-Horse-1}")
    let comparison = try compare(base, account("authentication: {password: Correct-Horse-2}"))
    let difference = try #require(comparison.differences.first)
    #expect(difference.kind == .different && difference.base.value == "(secret)")
    #expect(try compare(base, base).isSame)
    #expect(!"\(comparison)".contains("Correct-Horse"))
  }

  /// The consequence is that of a loss; another address is not asked for.
  @Test func anotherValueIsNoLoss() throws {
    let comparison = try compare(
      account("mail: {pastDays: 7}"), account("mail: {pastDays: 7}").replacing("userName: kim", with: "userName: ada"))
    let difference = try #require(comparison.differences.first)
    #expect(difference.field == "identity.userName" && difference.kind == .different && difference.consequence == nil)
  }

  /// A password that a document has and does not tell, and no password, are two policies where both could have one.
  @Test func anUntoldPasswordIsMissed() throws {
    let host = #""active_sync_host": "mail.example.com", "platform_type": 1, "email_address": "kim@example.com""#
    let base = try input("{\(host), \"password\": \"*****\"}")
    let apple = try Sample.named("apple-mobileconfig/simplest.mobileconfig")
    let comparison = try PolicyComparer().compare(base, with: ComparisonInput(path: "b", source: try apple.read()))
    let difference = try #require(comparison.differences.first { $0.field == "authentication.password" })
    #expect(difference.kind == .different && difference.other.value == nil)
  }

  /// An identity in a vendor's tenant and one in the document may be the same: nobody can tell.
  @Test func identitiesInOtherPlacesAreUncertain() throws {
    let names = (
      "manageengine-ios/on-premises-domain-certificate-smime-item.json",
      "apple-mobileconfig/on-premises-domain-certificates-smime.mobileconfig"
    )
    let comparison = try PolicyComparer().compare(
      ComparisonInput(path: "a", source: try Sample.named(names.0).read()),
      with: ComparisonInput(path: "b", source: try Sample.named(names.1).read()))
    let kinds = comparison.differences.filter { $0.field == "certificate.kind" }
    #expect(!kinds.isEmpty && kinds.allSatisfy { $0.kind == .provisional })
    #expect(!comparison.differences.contains { $0.field == "certificate.holder" })
  }

  @Test func rollingOutAnotherProfileHasAConsequence() throws {
    let bytes = try Sample.named("apple-mobileconfig/simplest.mobileconfig").bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    let host = try #require(text.firstMatch(of: /<key>Host<\/key>\s*<string>([^<]*)</)).1
    let other = text.replacing(">\(host)<", with: ">other.example.org<")
    let comparison = try compare(text, other)
    #expect(comparison.differences.map(\.field).contains("server.host"))
    #expect(comparison.consequences.contains { $0.contains("password again") })
  }

  @Test func profilesCountOnlyWhereBothSidesHaveOne() throws {
    let meraki = try Sample.named("meraki/simplest.json").read()
    let translation = try Sample.translator.translate(meraki, meraki.selections[0], to: "gmail")
    let gmail = try Sample.translator.read(translation.bytes, format: "gmail")
    let inputs = (ComparisonInput(path: "a", source: meraki), ComparisonInput(path: "b", source: gmail))
    let usual = try PolicyComparer().compare(inputs.0, with: inputs.1)
    #expect(!usual.differences.contains { $0.field.hasPrefix("profile.") })
    var options = ComparisonOptions()
    options.comparesEverything = true
    let all = try PolicyComparer(options: options).compare(inputs.0, with: inputs.1)
    #expect(all.differences.contains { $0.field.hasPrefix("profile.") })
  }

  /// The files of two folders find each other, whatever they are called.
  @Test func foldersAreMatchedByMeaning() throws {
    let people = ["ada", "ben", "cleo", "dan"]
    func documents(_ order: [String], _ prefix: String) throws -> [ComparisonInput.Document] {
      try order.map { person in
        let text = account("mail: {pastDays: 7}").replacing("kim@", with: "\(person)@")
        return ComparisonInput.Document(path: prefix + person, source: try Translator().read(Array(text.utf8)))
      }
    }
    let base = ComparisonInput(path: "old", documents: try documents(people, "x-"))
    let other = ComparisonInput(path: "new", documents: try documents(people.reversed(), "y-"))
    let comparison = try PolicyComparer().compare(base, with: other)
    #expect(comparison.isSame)
    #expect(comparison.pairs.allSatisfy { $0.base?.path.dropFirst(2) == $0.other?.path.dropFirst(2) })
  }

  /// The other side's format can say nothing that the account says.
  @Test func aFormatThatCanSayNothingIsALimit() throws {
    let days = "easpolicy: 1\naccounts:\n  - mail: {pastDays: 3}\n"
    let gmail = #"{"email_address": "kim@example.com", "exchange_host": "mail.example.com"}"#
    let comparison = try compare(days, gmail)
    #expect(comparison.differences.first { $0.field == "mail.pastDays" }?.kind == .formatLimit)
    #expect(try compare(gmail, days).isSame == comparison.isSame)
  }
}
