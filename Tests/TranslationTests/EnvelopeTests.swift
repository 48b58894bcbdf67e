import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing

@testable import Translation

/// Every Android sample in every envelope.
@Suite struct EnvelopeTests {
  private static let envelopes = AppEnvelopes.all.map(\.name)
  private static let losses: Set<Fate> = [.dropped, .narrowed, .unrecognised, .foreign, .noEffect, .invalid]

  private static func wrap(
    _ document: SourceDocument, _ selection: SourceSelection, in envelope: String
  ) throws -> Translation {
    var options = TranslationOptions.withSecrets
    options.envelope = envelope
    return try Sample.translator.translate(document, selection, to: document.backend.table.format, options: options)
  }

  /// What is lost, as far as settings are concerned.
  private static func losses(_ report: Report) -> [String] {
    report.outcomes.filter { losses.contains($0.fate) && $0.code != .envelopeLeftOut }
      .map { "\($0.code.rawValue) \($0.field ?? $0.summary)" }.sorted()
  }

  private static func differences(
    _ before: (document: SourceDocument, selection: SourceSelection), _ after: SourceDocument
  ) -> [String] {
    RoundTripTests.differences(
      RoundTripTests.effective(before.document, before.selection),
      RoundTripTests.effective(after, after.selections[0]), besides: [])
  }

  /// The wrapped bytes are recognised by themselves, and hold all that the bundle holds.
  @Test(arguments: Sample.android, envelopes)
  func holdsWhatTheBundleHolds(_ sample: Sample, _ envelope: String) throws {
    let document = try sample.read()
    for selection in document.selections(into: sample.format) {
      let bundle = try Self.wrap(document, selection, in: "bundle")
      let written = try Self.wrap(document, selection, in: envelope)
      #expect(written.report.targetEnvelope == envelope)
      #expect(Self.losses(written.report) == Self.losses(bundle.report))
      #expect(written.report.isBalanced)
      let again = try Sample.translator.read(written.bytes)
      #expect(again.backend.table.format == sample.format)
      #expect(Self.differences((document, selection), again) == [])
      let read = try #require(again.envelope)
      #expect(read.name == envelope || envelope == "intune-editor" && read.name == "play-emm")
      let isBare = AppEnvelopes.named(envelope)?.isBare == true
      #expect(read.package == (isBare ? nil : document.backend.table.package))
      // Wrapping again gives the same bytes.
      let second = try Self.wrap(again, again.selections[0], in: envelope)
      #expect(String(decoding: second.bytes, as: UTF8.self) == String(decoding: written.bytes, as: UTF8.self))
    }
  }

  /// From each envelope into each other one.
  @Test(arguments: Sample.android)
  func oneEnvelopeBecomesAnotherWithoutLoss(_ sample: Sample) throws {
    let document = try sample.read()
    let selection = document.selections(into: sample.format)[0]
    for first in Self.envelopes {
      let middle = try Sample.translator.read(try Self.wrap(document, selection, in: first).bytes)
      let bundle = Self.losses(try Self.wrap(middle, middle.selections[0], in: "bundle").report)
      for second in Self.envelopes {
        let written = try Self.wrap(middle, middle.selections[0], in: second)
        let again = try Sample.translator.read(written.bytes)
        #expect(Self.differences((document, selection), again) == [], "\(first) to \(second)")
        #expect(Self.losses(written.report) == bundle, "\(first) to \(second)")
        let direct = try Self.wrap(document, selection, in: second)
        #expect(written.root.sorted == direct.root.sorted, "\(first) to \(second)")
      }
    }
  }

  @Test func envelopesBelongToFormatsOfApps() throws {
    let document = try Sample.named("meraki/simplest.json").read()
    var options = TranslationOptions()
    options.envelope = "amapi"
    #expect(throws: UsageFault.self) {
      try Sample.translator.translate(document, document.selections[0], to: "meraki", options: options)
    }
    options.envelope = "amapo"
    let fault = #expect(throws: UsageFault.self) {
      try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options)
    }
    let names = Self.envelopes.joined(separator: ", ")
    #expect(fault?.description == "There is no envelope amapo. Did you mean amapi? There are \(names).")
  }

  /// Settings that live elsewhere are asked for, but only if they are those of the app that is meant.
  @Test func aTemplateOfTheConsoleHoldsNoSettings() throws {
    let chrome = #"{"packageName": "com.android.chrome", "managedConfigurationTemplate": {"templateId": "1"}}"#
    let gmail = #"{"packageName": "com.google.android.gm", "managedConfigurationTemplate": {"templateId": "1"}}"#
    let mail =
      #"{"packageName": "com.google.android.gm", "managedConfiguration": {"exchange_host": "mail.example.com"}}"#
    let read: (String) throws -> SourceDocument = { text in
      try Sample.translator.read(Array("{\"applications\": [\(text)]}".utf8))
    }
    let fault = #expect(throws: UnusableInput.self) { try read(gmail) }
    #expect(fault?.faults.first?.code == .noSettings)
    #expect(try read(chrome + "," + mail).backend.table.format == "gmail")
    #expect(throws: UnusableInput.self) { try read(chrome) }
    // What has no settings can be given some.
    let document = try read(mail)
    var options = TranslationOptions()
    options.existing = try ExistingDocument(Array("{\"applications\": [\(gmail)]}".utf8))
    let merged = try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options)
    #expect(merged.report.targetEnvelope == "amapi")
    #expect(merged.report.outcomes.contains { $0.code == .envelopeNeedsInput })
  }

  /// A profile of another format that holds settings of an app, and no account of its own.
  @Test func aProfileIsReadForWhatItHolds() throws {
    let rows =
      #"[{"key": "email_address", "type": "auto_email"}, {"key": "exchange_host", "type": "manual_string", "value": "mail.example.com"}]"#
    let app =
      #"{"type": "ManagedSettings", "appIdentifier": "com.google.android.gm", "platform": "android", "settings": \#(rows)}"#
    let account = #"{"type": "ExchangeActiveSync", "exchangeHost": "mail.example.com"}"#
    let profile: (String) -> [UInt8] = { payloads in
      Array(#"{"name": "Mail", "payloadTypes": [], "payloads": [\#(payloads)]}"#.utf8)
    }
    #expect(try Sample.translator.read(profile(app)).backend.table.format == "gmail")
    #expect(try Sample.translator.read(profile(app + "," + account)).backend.table.format == "meraki")
    let named = try Sample.translator.read(profile(app + "," + account), format: "gmail")
    #expect(named.imported.profiles[0].profile.accounts[0][.identityEmailAddress]?.canonicalText == "${owner.email}")
    #expect(named.envelope?.configurationName == "Mail")
  }

  /// An edition of the app keeps its own package.
  @Test func editionsOfAnAppAreThatApp() throws {
    let table = try Sample.translator.registry.backend("nine-work").table
    #expect(table.otherPackages.count == 3)
    for package in table.packages {
      let text = #"{"packageName": "\#(package)", "managedConfiguration": {"AppServiceHost": "mail.example.com"}}"#
      let document = try Sample.translator.read(Array(text.utf8))
      #expect(document.backend.table.format == "nine-work")
      let written = try Self.wrap(document, document.selections[0], in: "play-emm")
      #expect(try Sample.translator.read(written.bytes).envelope?.package == package)
    }
  }
}

extension Node {
  /// The tree with the members of every object, and the rows and properties of every list, in the order of their names:
  /// where a setting stands among others means nothing.
  fileprivate var sorted: Node {
    switch value {
    case .array(let items):
      let inner = items.map(\.sorted)
      let isKeyed = !inner.isEmpty && inner.allSatisfy { $0.object?["key"]?.text != nil }
      return .array(
        isKeyed ? inner.sorted { ($0.object?["key"]?.text ?? "") < ($1.object?["key"]?.text ?? "") } : inner)
    case .object(let object):
      return .object(object.members.map { ($0.key, $0.value.sorted) }.sorted { $0.0 < $1.0 })
    default: return self
    }
  }
}
