import Documents
import Mapping
import TestSupport
import Testing
import Translation

/// What mutated samples found, told one by one.
@Suite struct MutatedSampleTests {
  private static func translation(
    _ sample: String, to format: String, _ change: (inout TranslationOptions) -> Void
  ) throws -> Translation {
    var options = TranslationOptions()
    change(&options)
    let document = try Sample.named(sample).read(options: options)
    return try Sample.translator.translate(document, document.selections[0], to: format, options: options)
  }

  /// The kind of host follows from the host, also when the key that says it is left out.
  @Test(arguments: [Evidence.documented, .observed])
  func theOwnersAddressIsNotLostWithTheKeyOfTheHostType(_ evidence: Evidence) throws {
    let translation = try Self.translation("canonical/office-365-oauth.yaml", to: "manageengine-ios") {
      $0.evidence = evidence
    }
    let outcome = try #require(translation.report.outcomes.first { $0.field == "identity.emailAddress" })
    #expect(outcome.fate == .converted)
  }

  @Test func aPathWithoutItsSlashStaysAPath() throws {
    let translation = try Self.translation("manageengine-android/office-365-item.json", to: "manageengine-ios") {
      $0.settings = [("server.path", "owa")]
    }
    let text = String(decoding: translation.bytes, as: UTF8.self)
    #expect(text.contains("\"active_sync_host\": \"outlook.office365.com/owa\""))
    #expect(translation.report.outcomes.first { $0.field == "server.path" }?.fate == .narrowed)
  }

  @Test func aCertificateWithoutANameIsNoChoice() throws {
    #expect(throws: UsageFault.self) {
      try Self.translation("meraki/simplest.json", to: "samsung-email") {
        $0.settings = [("authentication.identityCertificate", "")]
      }
    }
  }

  /// Whatever stands before and behind it.
  @Test(arguments: [["tasks", "mail"], ["mail", "tasks"], ["tasks", "mail", "x"], ["x", "tasks", "mail"]])
  func aWordOfAListThatNobodyKnowsIsKept(_ words: [String]) throws {
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    let text = #"{"payloads": [{"type": "ExchangeActiveSync", "enabledServices": [\#(list)]}]}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "meraki")
    let translation = try Sample.translator.translate(document, document.selections[0], to: "meraki")
    let written = translation.root.object?["payloads"]?.items?.first?.object?["enabledServices"]?.items
    #expect(written?.compactMap(\.text).sorted() == words.sorted())
  }

  @Test func whatIsNoAccountBesideAccountsIsRefused() throws {
    let text = #"{"easpolicy": 1, "accounts": [[1], {"server": {"host": "mail.example.com"}}]}"#
    let unusable = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }
    #expect(unusable.faults.map(\.code) == [.wrongType])
    #expect(unusable.faults.first?.pointer?.description == "/accounts/0")
  }
}
