import EASPolicyTranslator
import TestSupport
import Testing

/// What single documents show.
@Suite struct DeviceSentenceTests {
  private static func page(_ text: String, _ device: String = "ios") throws -> DevicePage {
    let document = try Sample.translator.read(Array(text.utf8))
    return try #require(try DeviceViewTests.view(document).accounts.first?.devices.first { $0.id == device })
  }

  private static func line(_ label: String, _ page: DevicePage) throws -> DeviceLine {
    try #require((page.screens.flatMap(\.lines) + page.behaviour + page.undecided).first { $0.label == label })
  }

  private static func account(_ members: String) -> String { "easpolicy: 1\naccounts:\n  - \(members)\n" }

  @Test func aRestrictionMeansOneQuestion() throws {
    let page = try Self.page(DeviceDocuments.restricted)
    #expect(
      page.prompts.map { String($0.text.prefix(16)) } == ["Installed by han", "The device asks ", "It asks once onl"])
  }

  @Test func aPasswordBesideOAuthIsNotUsedAndNotShown() throws {
    let page = try Self.page(DeviceDocuments.passwordWithOAuth)
    #expect(page.prompts.map(\.text).contains { $0.hasPrefix("The password in the profile is not used") })
    #expect(!page.prompts.map(\.text).contains { $0.hasPrefix("The device asks") })
    #expect(try Self.line("Address of the sign-in page", page).value == "https://login.example.com/a")
    #expect(try Self.line("Domain", page).value == "EXAMPLE")
    #expect(try Self.line("User name", page).value == "kim")
  }

  @Test func secretsAreDots() throws {
    let known = try Self.page(Self.account("{server: {host: h.example.com}, authentication: {password: Example-Pa55}}"))
    #expect(try Self.line("Password", known).value == "dots (there is a password)")
    let masked = try Self.page(
      Self.account("{server: {host: h.example.com}, authentication: {passwordWithheld: true}}"))
    #expect(try Self.line("Password", masked).value == "dots (there is a password, which the file does not tell)")
    #expect(masked.prompts.contains { $0.text.hasPrefix("No question about a password") })
  }

  @Test(arguments: [
    ("${owner.email}", "each user's e-mail address"),
    ("EX-${owner.userName}", "EX-(each user's login name)"),
    ("kim@example.com", "kim@example.com"), ("${owner.custom(3)}", "an attribute of each user"),
  ])
  func variablesAreSaidInWords(_ text: String, _ shown: String) throws {
    let page = try Self.page(Self.account("{identity: {emailAddress: \"\(text)\"}}"))
    #expect(try Self.line("E-mail address", page).value == shown)
  }

  @Test func aForeignVariableIsShownAsItStands() throws {
    let text = #"{"active_sync_host": "mail.example.com", "user_name": "%nonsense%", "prevent_move": false}"#
    let page = try Self.page(text)
    #expect(try Self.line("User name", page).value == "%nonsense% (as it stands, unless the product fills it in)")
  }

  @Test func servicesSayWhoDecides() throws {
    let services =
      "{services: {contacts: {enabled: false, userMayChange: true}, notes: {enabled: false, userMayChange: false}}}"
    let page = try Self.page(Self.account(services))
    let contacts = try Self.line("Contacts", page)
    #expect(contacts.value == "off" && contacts.mayChange == true && contacts.origin == .set)
    #expect(try Self.line("Notes", page).mayChange == false)
    let mail = try Self.line("Mail", page)
    #expect(mail.origin == .unknown && mail.value == "on" && mail.mayChange == nil)
    let document = try Sample.translator.read(Array(Self.account(services).utf8))
    let text = DeviceReport(try DeviceViewTests.view(document)).render(.text)
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Mail (by itself: on)"))
  }

  @Test func mailOnlyAccountsAreNoDefault() throws {
    let page = try Self.page(Self.account("{mail: {onlyInMailApp: true, pastDays: 0}}"))
    #expect(try Self.line("Other apps", page).value?.contains("cannot be the default account") == true)
    #expect(try Self.line("Days of mail", page).value == "no limit")
  }

  @Test func vendorDefaultsAreNamed() throws {
    let page = try Self.page(#"{"active_sync_host": "mail.example.com", "prevent_move": true}"#)
    let ssl = try Self.line("Use SSL", page)
    #expect(ssl.origin == .vendorDefault && ssl.value == "on" && ssl.location == nil)
    let move = try Self.line("Moving messages", page)
    #expect(move.origin == .set && move.location?.position?.line == 1)
  }

  /// An account is called by what is the same for all users.
  @Test(arguments: [
    ("{account: {name: Staff}, identity: {emailAddress: kim@example.com}}", "Staff"),
    ("{identity: {emailAddress: kim@example.com}, server: {host: h.example.com}}", "kim@example.com"),
    ("{identity: {emailAddress: \"${owner.email}\"}, server: {host: h.example.com}}", "h.example.com"),
    ("{identity: {emailAddress: \"${owner.email}\"}}", "each user's e-mail address"),
    ("{server: {useSSL: true}}", "Account without a name"),
  ])
  func accountsHaveTitles(_ members: String, _ title: String) throws {
    let document = try Sample.translator.read(Array(Self.account(members).utf8))
    #expect(try DeviceViewTests.view(document).accounts.map(\.title) == [title])
  }

  @Test func timesAreTimes() throws {
    let page = try Self.page(
      Self.account("{sync: {peak: {start: 485, end: 1020, days: [mon, tue], interval: 15}}}"), "knox")
    #expect(try Self.line("Peak from", page).value == "08:05")
    #expect(try Self.line("Peak until", page).value == "17:00")
    #expect(try Self.line("Peak days", page).value == "mon, tue")
    #expect(try Self.line("Interval at peak times", page).value == "every 15 minutes")
  }

  /// Text of a document can neither steer a terminal nor turn into markup.
  @Test func textStaysText() throws {
    let name = "<script>| \\u001b[31m\\u202e *x*"
    let json =
      "{\"easpolicy\": 1, \"accounts\": [{\"account\": {\"name\": \"\(name)\"}, \"server\": {\"host\": \"h\"}}]}"
    let view = try DeviceViewTests.view(try Sample.translator.read(Array(json.utf8)))
    for format in ListFormat.allCases {
      let text = DeviceReport(view).render(format)
      #expect(!text.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
      #expect(text.contains("\\<script\\>") == (format == .markdown))
    }
  }
}
