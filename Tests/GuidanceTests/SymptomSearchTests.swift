import EASPolicyTranslator
import Testing

/// What people write, and what they should find.
@Suite struct SymptomSearchTests {
  private static func first(_ text: String) throws -> String? {
    SymptomSearch(try SymptomList()).matches(text).first?.symptom.id
  }

  @Test(arguments: [
    ("Profile Installation Failed", "profile-installation-failed"),
    ("error: PROFILE INSTALLATION FAILED!!", "profile-installation-failed"),
    ("profil instalation faild", "profile-installation-failed"),
    ("still signed in after a password change", "signed-in-after-password-change"),
    ("users can still read their mail after I changed the passcode", "signed-in-after-password-change"),
    ("account verification fails", "account-verification-fails"),
    ("can't verify the account", "account-verification-fails"),
    ("endless password prompts", "endless-password-prompts"),
    ("endles pasword promts", "endless-password-prompts"),
    ("keeps asking for the password again and again", "endless-password-prompts"),
    ("0x87D1FDE8", "remediation-failed-notes"), ("87d1fde8", "remediation-failed-notes"),
    ("MCEASErrorDomain 21009", "all-services-off"), ("21009", "all-services-off"),
    ("password is five asterisks", "asterisks-as-password"),
    ("%email% shown instead of address", "literal-variables"),
    ("no account on android enterprise", "no-account-on-android-enterprise"),
    ("settings are reset when the profile is updated", "account-settings-reset"),
    ("too many devices per mailbox", "partnership-limit"),
    ("re-enter password does nothing", "re-entering-does-nothing"),
    ("basic authentication", "basic-authentication-ended"),
    ("wrong address on every device", "same-account-on-all-devices"),
    ("recycle apppool MSExchangeSyncAppPool", "signed-in-after-password-change"),
    ("certificate has no UPN", "certificate-not-accepted"),
  ])
  func itIsFound(_ text: String, _ id: String) throws { #expect(try Self.first(text) == id, "\(text)") }

  @Test(arguments: [
    "", "  ", "?!", "the of and", "banana cake recipe", "0x87D1FDE9", "87D1FDE", "21008", "zzzzzzzzzzzzzzzzzzzzzzz",
    "printer jam", "banana cake", "Konto gesperrt", "\u{1b}[31m",
  ])
  func nothingIsFound(_ text: String) throws { #expect(try Self.first(text) == nil, "\(text)") }

  @Test func theSameTextFindsTheSame() throws {
    for text in ["password", "profile account", "OAuth sign-in"] {
      let answers = try (0..<5).map { _ in SymptomSearch(try SymptomList()).matches(text) }
      #expect(Set(answers).count == 1)
    }
  }

  @Test func onlyTheBestFewAreGiven() throws {
    let found = SymptomSearch(try SymptomList()).matches("password", limit: 3)
    #expect(found.count == 3)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    for match in found { #expect(match.score * 2 >= found[0].score) }
  }

  @Test func aVeryLongTextCostsLittle() throws {
    let text = String(repeating: "profile installation asdfgh ", count: 2_000)
    #expect(try Self.first(text) != "")
  }
}
