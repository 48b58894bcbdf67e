import Documents
import PolicyModel
import TestSupport
import Testing
import Translation

/// Documents that once ended in an internal error. They are translated with books that balance, or refused.
@Suite struct HardDocumentTests {
  /// Canonical settings of an account, a format that finds them hard, and the fault that refuses them, if any does.
  @Test(arguments: [
    // No setting that the target can say: an empty output, or one account less.
    ("sync: {calendarPastDays: 3}", "gmail", FaultCode.noSettings),
    ("sync: {calendarPastDays: 3}", "samsung-email", .noSettings),
    // A port that is none, a host that is none.
    ("server: {host: h, port: 99999}", "apple-mobileconfig", .valueOutOfRange),
    ("server: {host: \"a:b\"}", "apple-mobileconfig", .valueOutOfRange),
    // Text that looks like a variable of the target's product.
    ("account: {name: \"100%upn%\"}\n    server: {host: h}", "manageengine-ios", nil),
    // The old sign-in at Exchange Online.
    ("server: {host: outlook.office365.com}\n    authentication: {oauth: false}", "gmail", nil),
    ("server: {host: outlook.office365.com}\n    authentication: {oauth: false}", "nine-work", nil),
    ("server: {host: outlook.office365.com}\n    authentication: {oauth: false}", "samsung-email", nil),
    // Two fields in one key, where one of them loses a character.
    ("server: {host: h}\n    identity: {userName: kim, domain: \"A\\u0001\"}", "apple-mobileconfig", nil),
    // Items of a list that is written as text.
    ("server: {host: h, alternateHosts: [\" a\"]}", "nine-work", nil),
    ("server: {host: h}\n    app: {allowOtherAccounts: false, allowedAccounts: []}", "outlook", nil),
  ])
  func isTranslatedOrRefused(_ settings: String, _ format: String, _ refusal: FaultCode?) throws {
    do {
      let document = try Sample.translator.read(Array("easpolicy: 1\naccounts:\n  - \(settings)\n".utf8))
      let translation = try Sample.translator.translate(document, document.selections[0], to: format)
      #expect(translation.report.isBalanced)
      #expect(refusal == nil)
    } catch let unusable as UnusableInput {
      #expect(unusable.faults.map(\.code) == [refusal])
    }
  }

  /// Without its discriminator a document still says what its keys say.
  @Test func aDocumentWithoutItsDiscriminatorIsRead() throws {
    let text = #"{"com.microsoft.outlook.EmailProfile.EmailAddress": "kim@example.com"}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "outlook")
    let translation = try Sample.translator.translate(document, document.selections[0], to: "outlook")
    #expect(translation.report.leaves[.claimed] == 1)
  }
}
