import Documents
import PolicyModel
import TestSupport
import Testing
import Translation

/// Translations that an administrator counts on, told one by one.
@Suite struct PromiseTests {
  private static func read(_ json: String) throws -> SourceDocument { try Sample.translator.read(Array(json.utf8)) }

  private static func translate(
    _ document: SourceDocument, to format: String, options: TranslationOptions = TranslationOptions()
  ) throws -> Translation {
    try Sample.translator.translate(document, document.selections[0], to: format, options: options)
  }

  @Test func variablesOfTheOwnerBecomeTheDeviceOwnerAndReturn() throws {
    let document = try Self.read(
      """
      {"payload_name": "exchangeactivesyncpolicy", "account_name": "Mail", "host_type": 1, "use_oauth": true,
       "active_sync_host": "outlook.office365.com", "email_address": "%email%", "user_name": "%upn%", "use_ssl": true}
      """)
    let there = try Self.translate(document, to: "meraki")
    let user = try #require(there.root.object?["payloads"]?.items?.first?.object?["user"])
    #expect(user == .object([("source", .string("deviceOwner"))]))
    for field in ["identity.emailAddress", "identity.userName"] {
      let outcome = try #require(there.report.outcomes.first { $0.field == field && $0.code != .keyProvisional })
      #expect([.kept, .converted].contains(outcome.fate), "\(outcome.summary)")
    }
    let login = there.report.outcomes.first { $0.field == "identity.userName" && $0.fate == .converted }
    #expect(login?.summary.contains("owner.upn") == true, "\(login?.summary ?? "no condition")")
    let back = try Self.translate(try Sample.translator.read(there.bytes), to: "manageengine-ios")
    let item = try #require(back.root.object?["payload_items"]?.items?.first?.object)
    #expect(item["user_name"]?.text == "%upn%")
    #expect(item["host_type"]?.integer == 1)
    // On Office 365 the account takes the owner's address by itself.
    #expect(item["email_address"] == nil)
  }

  @Test func loginNamesOfTheOwnerBecomeTheDeviceOwnerAndReturn() throws {
    let document = try Self.read(
      """
      {"payload_name": "exchangeactivesyncpolicy", "account_name": "Mail", "host_type": 2,
       "active_sync_host": "mail.example.com", "email_address": "%email%", "user_name": "%username%", "use_ssl": true}
      """)
    let there = try Self.translate(document, to: "meraki")
    #expect(there.root.object?["payloads"]?.items?.first?.object?["user"]?.object?["source"]?.text == "deviceOwner")
    let back = try Self.translate(try Sample.translator.read(there.bytes), to: "manageengine-ios")
    let item = try #require(back.root.object?["payload_items"]?.items?.first?.object)
    #expect(item["email_address"]?.text == "%email%")
    #expect(item["user_name"]?.text == "%username%")
  }

  @Test func aPersonIsNoDeviceOwner() throws {
    let document = try Self.read(
      """
      {"payload_name": "exchangeactivesyncpolicy", "host_type": 2, "active_sync_host": "mail.example.com",
       "email_address": "kim@example.com", "user_name": "kim", "use_ssl": true}
      """)
    let user = try Self.translate(document, to: "meraki").root.object?["payloads"]?.items?.first?.object?["user"]
    #expect(user?.object?["source"]?.text == "specified")
    #expect(user?.object?["email"]?.text == "kim@example.com")
  }

  @Test(arguments: [
    "apple-mobileconfig/office-365-oauth.mobileconfig", "canonical/office-365-oauth.yaml",
    "meraki/office-365-oauth-device-owner.json",
  ])
  func aSimpleModernAccountReachesOutlookWithoutError(_ name: String) throws {
    // The app's variables are those of the product that delivers them.
    var options = TranslationOptions()
    options.targetDialect = "intune"
    let translation = try Self.translate(try Sample.named(name).read(), to: "outlook", options: options)
    let errors = translation.report.outcomes.filter { $0.severity == .error }.map(\.summary)
    #expect(errors.isEmpty)
    for field in ["server.host", "server.useSSL"] {
      let outcome = translation.report.outcomes.first { $0.field == field && $0.record == .account(0) }
      #expect(outcome?.fate == .converted || outcome?.fate == .kept, "\(outcome?.summary ?? field)")
    }
  }

  @Test func anOrganisationWithoutDomainGetsNoBackslash() throws {
    var profile = Profile()
    var account = Account()
    account[.serverHost] = "mail.example.com"
    account[.identityUserName] = "kim"
    profile.accounts = [account]
    let document = try Sample.translator.document(of: profile)
    let root = try Self.translate(document, to: "apple-mobileconfig").root
    #expect(root.object?["PayloadContent"]?.items?.first?.object?["UserName"]?.text == "kim")
  }

  /// A login that names its domain beside the account's is written as it stands; a domain is never written twice.
  @Test(arguments: [("EXAMPLE", false), ("Example", true)])
  func aDomainIsNeverWrittenTwice(_ domain: String, _ isRespelled: Bool) throws {
    let document = try Self.read(
      """
      {"eas_accounts": [{"email_address": "kim@example.com", "exchange_server_name": "mail.example.com",
       "user_name": "EXAMPLE\\\\kim", "eas_domain": "\(domain)"}]}
      """)
    let translation = try Self.translate(document, to: "gmail")
    #expect(translation.root.object?["exchange_username"]?.text == "EXAMPLE\\kim")
    let fates = Dictionary(
      translation.report.outcomes.compactMap { outcome in outcome.field.map { ($0, outcome.fate) } }
    ) { first, _ in first }
    #expect(fates["identity.userName"] == .narrowed)
    #expect((fates["identity.domain"] == .narrowed) == isRespelled)
  }
}
