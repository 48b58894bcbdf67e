import Documents
import Foundation
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// What every written configuration profile holds.
@Suite struct ConfigurationProfileTests {
  private static let format = "apple-mobileconfig"
  private static let envelope = ["PayloadType", "PayloadVersion", "PayloadIdentifier", "PayloadUUID"]

  @Test(arguments: Sample.all)
  func holdsItsEnvelopeAndSaysWhetherItEncrypts(_ sample: Sample) throws {
    let document = try sample.read()
    for selection in document.selections {
      let first = try Sample.translator.translate(document, selection, to: Self.format, options: .withSecrets)
      let again = try Sample.translator.translate(try sample.read(), selection, to: Self.format, options: .withSecrets)
      #expect(first.bytes == again.bytes)
      let payloads = try #require(first.root.object?["PayloadContent"]?.items)
      for payload in [first.root] + payloads { Self.expectEnvelope(payload, sample) }
      let accounts = payloads.filter { $0.object?["PayloadType"]?.text == "com.apple.eas.account" }
      #expect(accounts.count == selection.accounts.count)
      for account in accounts { #expect(account.object?["SSL"]?.boolean != nil, "\(sample) leaves SSL open") }
      let identifiers = ([first.root] + payloads).compactMap { $0.object?["PayloadUUID"]?.text }
      #expect(Set(identifiers).count == identifiers.count, "\(sample): a UUID occurs twice")
    }
  }

  private static func expectEnvelope(_ payload: Node, _ sample: Sample) {
    for key in envelope {
      let value = payload.object?[key]
      #expect(value?.scalarText?.isEmpty == false, "\(sample): no \(key)")
    }
    #expect(payload.object?["PayloadVersion"]?.integer != nil)
  }

  @Test(arguments: Sample.all.filter { $0.format == format })
  func itsOwnOutputIsCanonical(_ sample: Sample) throws {
    let document = try sample.read()
    let first = try Sample.translator.translate(
      document, document.selections[0], to: Self.format, options: .withSecrets)
    let middle = try Sample.translator.read(first.bytes)
    let second = try Sample.translator.translate(middle, middle.selections[0], to: Self.format, options: .withSecrets)
    #expect(second.bytes == first.bytes)
    // A plain profile has no variables of its own: its placeholders need a hand.
    #expect(second.report.fields[.kept] + second.report.fields[.needsInput] == second.report.fields.total)
    #expect(second.report.output[.derived] == 0)
  }

  @Test func derivedIdentifiersAreUUIDsOfVersionFive() throws {
    let document = try Sample.named("manageengine-ios/simplest-item.json").read()
    let root = try Sample.translator.translate(document, document.selections[0], to: Self.format).root
    let payloads = [root] + (root.object?["PayloadContent"]?.items ?? [])
    for payload in payloads {
      let text = try #require(payload.object?["PayloadUUID"]?.text)
      #expect(UUID(uuidString: text) != nil)
      #expect(text.dropFirst(14).first == "5")
      #expect("89AB".contains(try #require(text.dropFirst(19).first)))
    }
  }

  @Test func editingASettingKeepsTheAccountOnItsDevices() throws {
    let text = """
      {"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.example.com", "account_name": "Mail",
       "email_address": "%email%", "user_name": "%username%", "use_ssl": true, "prevent_move": true}
      """
    let edited = text.replacing("true", with: "false").replacing("Mail", with: "Post")
    #expect(try Self.identifiers(text) == Self.identifiers(edited))
    let other = text.replacing("example.com", with: "example.org")
    #expect(try Self.identifiers(text) != Self.identifiers(other))
  }

  private static func identifiers(_ text: String) throws -> [String] {
    let document = try Sample.translator.read(Array(text.utf8))
    let root = try Sample.translator.translate(document, document.selections[0], to: format).root
    return ([root] + (root.object?["PayloadContent"]?.items ?? [])).flatMap { payload in
      ["PayloadIdentifier", "PayloadUUID"].compactMap { payload.object?[$0]?.text }
    }
  }
}
