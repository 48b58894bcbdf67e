import EASPolicyTranslator
import HarbourMail
import Testing

@Suite struct HarbourMailTests {
  private static let file = """
    [harbour profile]
    harbour-version = 3
    name = Crew mail

    [harbour account]
    ; the watch
    label = Example mail
    address = {{mail}}
    login = EXAMPLE\\kim
    berth = mail.example.com:8443
    seal = aye
    watchword = Example-only
    log-days = 30
    tide = flood
    flag = kilo
    anchor = down

    """

  private static func read(_ text: String) throws -> SourceDocument {
    try HarbourMail.translator().read(Array(text.utf8))
  }

  private static var withSecrets: TranslationOptions {
    var options = TranslationOptions()
    options.includesSecrets = true
    return options
  }

  @Test func isDetectedByItsSyntaxAndRead() throws {
    let document = try Self.read(Self.file)
    #expect(document.backend.table.format == HarbourMail.format)
    let profile = document.imported.profiles[0].profile
    let account = profile.accounts[0]
    #expect(profile[.profileName] == "Crew mail")
    #expect(account[.identityEmailAddress] == "${owner.email}")
    #expect(account[.identityDomain] == "EXAMPLE")
    #expect(account[.identityUserName] == "kim")
    #expect(account[.serverHost] == "mail.example.com")
    #expect(account[.serverPort] == 8443)
    #expect(account[.serverUseSSL] == true)
    #expect(account[.mailPastDays] == 30)
    #expect(account[.syncInterval] == .push)
  }

  @Test func isAmongTheFormats() throws {
    let registry = try HarbourMail.translator().registry
    #expect(registry.formats.contains(HarbourMail.format))
    #expect(try registry.format(named: "harbour") == HarbourMail.format)
    #expect(throws: UsageFault.self) { try registry.register(try HarbourMail.backend()) }
  }

  @Test func givesItselfBackByteForByte() throws {
    let document = try Self.read(Self.file)
    let translation = try HarbourMail.translator().translate(
      document, document.selections[0], to: HarbourMail.format, options: Self.withSecrets)
    let remark = Self.file.replacing("; the watch\n", with: "")
    #expect(String(decoding: translation.bytes, as: UTF8.self) == remark)
    #expect(translation.report.isBalanced)
  }

  @Test func reachesEveryFormatWithBooksThatBalance() throws {
    let translator = try HarbourMail.translator()
    let document = try translator.read(Array(Self.file.utf8))
    for format in translator.registry.formats {
      let there = try translator.translate(document, document.selections[0], to: format, options: Self.withSecrets)
      #expect(there.report.isBalanced, "\(format)")
      let outcome = there.report.outcomes.first { $0.source?.pointer.description == "/accounts/0/anchor" }
      #expect(outcome?.source?.position?.line == 16)
      let middle = try translator.read(there.bytes, format: format)
      let back = try translator.translate(
        middle, middle.selections[0], to: HarbourMail.format, options: Self.withSecrets)
      #expect(back.report.isBalanced, "\(format) and back")
    }
  }

  @Test func theWayToAnotherVendorAndBackKeepsWhatBothCanSay() throws {
    let translator = try HarbourMail.translator()
    let document = try translator.read(Array(Self.file.utf8))
    let apple = try translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: Self.withSecrets)
    let middle = try translator.read(apple.bytes)
    #expect(middle.backend.table.format == "apple-mobileconfig")
    let back = try translator.translate(middle, middle.selections[0], to: HarbourMail.format, options: Self.withSecrets)
    let lines = String(decoding: back.bytes, as: UTF8.self).split(separator: "\n")
    for line in ["address = {{mail}}", "login = EXAMPLE\\kim", "berth = mail.example.com:8443", "seal = aye"] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
    #expect(lines.contains("watchword = Example-only"))
    // Apple has no interval and 31 instead of 30 days: the reports say so.
    let lost = apple.report.outcomes.filter { [.narrowed, .dropped].contains($0.fate) }.compactMap(\.field)
    #expect(Set(lost) == ["mail.pastDays", "sync.interval", "harbour-mail.flag"])
  }

  @Test func theCanonicalFormatKeepsTheVendorsOwnSetting() throws {
    let translator = try HarbourMail.translator()
    let document = try translator.read(Array(Self.file.utf8))
    let middle = try translator.translate(document, document.selections[0], to: FormatRegistry.canonical)
    let again = try translator.read(middle.bytes)
    let back = try translator.translate(again, again.selections[0], to: HarbourMail.format)
    #expect(String(decoding: back.bytes, as: UTF8.self).contains("\nflag = kilo\n"))
    #expect(!String(decoding: back.bytes, as: UTF8.self).contains("Example-only"))
  }

  @Test(arguments: [
    ("seal = aye", "seal = yes", "/accounts/0/seal", "11:8"),
    ("log-days = 30", "log-days = many", "/accounts/0/log-days", "13:12"),
  ])
  func aWrongValueIsNamedWithItsPlace(
    _ line: String, _ wrong: String, _ pointer: String, _ place: String
  ) throws {
    let input = try #require(throws: UnusableInput.self) {
      try Self.read(Self.file.replacing(line, with: wrong))
    }
    #expect(
      input.faults.map { "\($0.pointer?.description ?? "") \($0.position?.description ?? "")" } == [
        "\(pointer) \(place)"
      ])
  }

  @Test(arguments: [("tide = flood", "tide", "14:1"), ("tide = flood", "seal = aye", "14:1")])
  func aWrongLineIsNamedWithItsPlace(_ line: String, _ wrong: String, _ place: String) throws {
    let input = try #require(throws: UnusableInput.self) {
      try Self.read(Self.file.replacing(line, with: wrong))
    }
    #expect(input.faults.map { $0.position?.description } == [place])
  }
}
