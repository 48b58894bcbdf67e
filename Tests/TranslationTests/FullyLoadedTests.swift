import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// An account with every key that Apple has published: nothing may get lost on the way back to Apple.
@Suite struct FullyLoadedTests {
  /// The keys of com.apple.eas.account, PayloadType and the envelope aside.
  private static let keys = [
    "EmailAddress", "Host", "SSL", "UserName", "Password", "OverridePreviousPassword", "OAuth", "OAuthSignInURL",
    "OAuthTokenRequestURL", "Certificate", "CertificateName", "CertificatePassword", "PayloadCertificateUUID",
    "PreventMove", "PreventAppSheet", "allowMailDrop", "disableMailRecentsSyncing", "MailNumberOfPastDaysToSync",
    "CommunicationServiceRules", "VPNUUID", "HeaderMagic", "EnableMail", "EnableContacts", "EnableCalendars",
    "EnableReminders", "EnableNotes", "EnableMailUserOverridable", "EnableContactsUserOverridable",
    "EnableCalendarsUserOverridable", "EnableRemindersUserOverridable", "EnableNotesUserOverridable", "SMIMEEnabled",
    "SMIMESigningEnabled", "SMIMESigningCertificateUUID", "SMIMESigningUserOverrideable",
    "SMIMESigningCertificateUUIDUserOverrideable", "SMIMEEncryptionEnabled", "SMIMEEncryptionCertificateUUID",
    "SMIMEEnablePerMessageSwitch", "SMIMEEncryptByDefault", "SMIMEEncryptByDefaultUserOverrideable",
    "SMIMEEncryptionCertificateUUIDUserOverrideable", "SMIMEEnableEncryptionPerMessageSwitch",
  ]

  private func sample() throws -> SourceDocument {
    try Sample.named("apple-mobileconfig/fully-loaded.mobileconfig").read()
  }

  @Test func theSampleHasEveryKey() throws {
    #expect(Self.keys.count == 43)
    let account = try Self.account(try sample().imported.root)
    for key in Self.keys { #expect(account[key] != nil, "\(key)") }
  }

  @Test func nothingIsLostWithinTheFormat() throws {
    let document = try sample()
    let output = try Self.translate(document, to: "apple-mobileconfig")
    Self.expectNothingLost(output)
    try Self.expectSameAccount(document.imported.root, output.root)
  }

  @Test func nothingIsLostThroughTheCanonicalFormat() throws {
    let document = try sample()
    let middle = try Self.translate(document, to: FormatRegistry.canonical)
    Self.expectNothingLost(middle)
    let back = try Self.translate(try Sample.translator.read(middle.bytes), to: "apple-mobileconfig")
    Self.expectNothingLost(back)
    try Self.expectSameAccount(document.imported.root, back.root)
  }

  private static func translate(_ document: SourceDocument, to format: String) throws -> Translation {
    try Sample.translator.translate(document, document.selections[0], to: format, options: .withSecrets)
  }

  private static func expectNothingLost(_ translation: Translation) {
    let losses: Set<Fate> = [.narrowed, .dropped, .needsInput, .unrecognised, .missing, .drift, .conflict]
    for outcome in translation.report.outcomes where losses.contains(outcome.fate) {
      Issue.record("\(outcome.summary)")
    }
    #expect(translation.report.fields[.kept] > 60)
  }

  private static func account(_ root: Node) throws -> Object {
    let payloads = root.object?["PayloadContent"]?.items ?? []
    return try #require(payloads.first { $0.object?["PayloadType"]?.text == "com.apple.eas.account" }?.object)
  }

  /// Every key with the same value, and every certificate that the account refers to.
  private static func expectSameAccount(_ before: Node, _ after: Node) throws {
    let left = try account(before)
    let right = try account(after)
    for key in left.keys { #expect(right[key] == left[key], "\(key)") }
    #expect(Set(right.keys) == Set(left.keys))
    let payloads = [before, after].map { root in
      Set(certificates(root, of: left).map { payload in Set(payload.object?.members ?? []) })
    }
    #expect(payloads[0] == payloads[1])
    #expect(payloads[0].count == 3)
  }

  private static func certificates(_ root: Node, of account: Object) -> [Node] {
    let references = Set(account.members.compactMap { $0.key.hasSuffix("UUID") ? $0.value.text : nil })
    return (root.object?["PayloadContent"]?.items ?? []).filter { payload in
      payload.object?["PayloadType"]?.text?.hasPrefix("com.apple.security.") == true
        && payload.object?["PayloadUUID"]?.text.map(references.contains) == true
    }
  }
}
