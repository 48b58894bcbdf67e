import EASPolicyTranslator
import TestSupport
import Testing

/// Fields that a caller sets.
@Suite struct SettingTests {
  /// A message tells people to take the domain out of a profile in this way.
  @Test func emptyTextTakesAValueAway() throws {
    let document = try Sample.named("apple-mobileconfig/on-premises-domain-certificates-smime.mobileconfig").read()
    var options = TranslationOptions()
    let before = try Sample.translator.translate(
      document, document.selections[0], to: "knox-exchange", options: options)
    #expect(before.report.outcomes.contains { $0.field == "identity.domain" })
    options.settings = [(field: "identity.domain", value: "")]
    let after = try Sample.translator.translate(document, document.selections[0], to: "knox-exchange", options: options)
    #expect(!after.report.outcomes.contains { $0.field == "identity.domain" })
    #expect(before.root.leaves().count == after.root.leaves().count + 1)
  }

  @Test func aCertificateWithoutItsNameIsNotSaidToBeKept() throws {
    let text = #"{"EmailAddress": "kim@example.com", "Host": "mail.example.com", "LoginCertificateAlias": "desk"}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "gmail")
    var options = TranslationOptions()
    options.settings = [(field: "certificate.name", value: "")]
    let translation = try Sample.translator.translate(
      document, document.selections[0], to: "knox-exchange", options: options)
    let outcome = translation.report.outcomes.first { $0.field == "authentication.identityCertificate" }
    #expect(outcome?.fate == .needsInput)
  }
}
