import EASPolicyTranslator
import TestSupport
import Testing

/// Every text that is not known to be harmless is replaced.
@Suite struct UnknownTextTests {
  private static func value(_ json: String, under key: String = "something") throws -> Node? {
    let text =
      #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.canary.org", "\#(key)": \#(json)}"#
    return try Redaction.redact(text).object?.members.last?.value
  }

  @Test(arguments: [
    ("10.77.5.0/24", "192.0.2.1/24"), ("10.77.5.*", "192.0.2.*"), ("10.77.5.1-10.77.5.99", "192.0.2.1-192.0.2.2"),
    ("10.77.5.1-99", "192.0.2.1-99"), ("00-11-22-33-44-55", "00-00-5E-00-53-01"),
    ("00:11:22:33:44:55", "00:00:5E:00:53:01"), ("K.A.", "Id1.Id2."), ("K.A.7", "Id1.Id2.1"), ("10115", "10001"),
    ("12.34.56", "11.12.13"), ("1980-12-05", "1001-12-13"), ("C=DE", "Id1=ID2"), ("030-12-34", "101-12-13"),
    ("org.canary.mail", "org.domain1.id1"), ("canary.org", "domain1.example"),
  ])
  func textsUnderUnknownKeys(_ text: String, _ replaced: String) throws {
    #expect(try Self.value("\"\(text)\"")?.text == replaced)
  }

  @Test func numbersUnderKeysOfPeopleAndSecrets() throws {
    #expect(try Self.value("1234", under: "user_name")?.scalarText == "1001")
    #expect(try Self.value("7", under: "user_name")?.scalarText == "1")
    #expect(try Self.value("47", under: "pin")?.scalarText == "11")
    #expect(try Self.value("10115")?.scalarText == "10001")
    #expect(try Self.value("30")?.scalarText == "30")
    #expect(try Self.value("\"7\"")?.text == "7")
    #expect(try Self.value("8443", under: "Port")?.scalarText == "8443")
  }

  @Test func aDomainIsTheSameAsKeyAndAsValue() throws {
    let text =
      #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.canary.org", "mail.canary.org": "canary.org", "canary.org": 1}"#
    let keys = try #require(try Redaction.redact(text).object?.keys)
    #expect(Array(keys.suffix(2)) == ["host1.domain1.example", "domain1.example"])
  }

  @Test func whatWasReplacedIsCounted() throws {
    var redactor = try Redactor(translator: Sample.translator)
    _ = try redactor.redact(Array("<plist><dict><canary/>".utf8))
    #expect(redactor.tally.summary == "1 other value")
    _ = try redactor.redact(Array(#"{"a": "\#(Base64.text((0..<40).map { 200 + $0 % 50 }))"}"#.utf8))
    #expect(redactor.tally.summary == "2 other values")
  }

  @Test func theMapMasksSecretsInsideOfOthers() throws {
    let map = try Redaction.text(
      #"""
      {"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.canary.org", "password": "Tr0ub4dor", "pin": 4711,
       "url": "https://kim:Qx7@mail.canary.org/a?key=Zw9yyy&b", "note": "Use Tr0ub4dor, or 4711.",
       "server": "lee:H1dden@mail.canary.org"}
      """#
    ).map
    for secret in ["Tr0ub4dor", "Qx7", "Zw9yyy", "H1dden", "4711"] { #expect(!map.contains(secret), "\(map)") }
    #expect(map.contains("https://kim:***@mail.canary.org/a?key=***&b"))
    #expect(map.contains("Use ***, or ***."))
  }
}
