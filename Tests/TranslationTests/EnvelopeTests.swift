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
      #expect(read.package == (isBare ? nil : document.envelope?.package ?? document.backend.table.package))
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

  @Test(arguments: [
    ("amapi", "force_installed", "Did you mean FORCE_INSTALLED?"), ("amapi", "x", "PREINSTALLED, "),
    ("intune", "KIOSK", "no place for --install-type"), ("bundle", "KIOSK", "no place for --install-type"),
  ])
  func wordsThatNoProductTakesAreMistakesOfTheCaller(_ envelope: String, _ word: String, _ told: String) throws {
    let document = try Sample.named("gmail/simplest.json").read()
    var options = TranslationOptions()
    (options.envelope, options.envelopeChoices.installType) = (envelope, word)
    let fault = #expect(throws: UsageFault.self) {
      try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options)
    }
    #expect(fault?.description.contains(told) == true)
  }

  @Test func aKeyInAnotherCaseIsToldWithTheRightOne() throws {
    let key = "com.microsoft.outlook.EmailProfile.EmailAddress"
    let text = """
      {"\(key.lowercased())": "kim@example.com", "own": 1,
       "com.microsoft.outlook.EmailProfile.AccountType": "ModernAuth",
       "com.microsoft.outlook.EmailProfile.EmailUPN": "kim@example.com"}
      """
    let document = try Sample.translator.read(Array(text.utf8), format: "outlook")
    for format in ["outlook", "canonical"] {
      let report = try Sample.translator.translate(document, document.selections[0], to: format).report
      let told = report.outcomes.filter { $0.code == .keyCarried || $0.code == .keyUnrecognised }
      #expect(told.count == 2)
      #expect(told.count { $0.remedy?.contains("Did you mean \(key)?") == true } == 1)
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

  /// What is merged into a wrapped sample: the output's settings and the sample's own, and everything else as it was.
  @Test(arguments: [
    ("gmail/fully-loaded.json", "gmail/amapi-policy-with-chrome.json", "/applications/1/managedConfiguration"),
    ("gmail/simplest.json", "gmail/meraki-app-settings-in-profile.json", "/payloads/1/settings"),
    ("outlook/only-company-accounts.json", "outlook/intune-policy-modern-auth.json", "/payloadJson"),
    ("outlook/on-premises-smime-ldap.json", "outlook/play-emm-basic-auth.json", "/managedProperty"),
    ("samsung-email/two-accounts.json", "samsung-email/play-emm-two-accounts.json", "/managedProperty"),
  ])
  func mergingTouchesTheSettingsAlone(_ source: String, _ existing: String, _ place: String) throws {
    let (document, into) = (try Sample.named(source).read(), try Sample.named(existing))
    let format = document.backend.table.format
    var options = TranslationOptions.withSecrets
    options.existing = try ExistingDocument(into.bytes())
    let merged = try Sample.translator.translate(document, document.selections[0], to: format, options: options)
    #expect(merged.report.targetEnvelope == (try into.read().envelope?.name))
    #expect(merged.report.outcomes.contains { $0.code == .mergeReplaced || $0.code == .mergeKept })
    #expect(merged.report.isBalanced)
    let (before, after) = try (JSONCodec().decode(into.bytes()).node, JSONCodec().decode(merged.bytes).node)
    let outside: (Node) -> [String] = { node in
      node.leaves().filter { !$0.pointer.description.hasPrefix(place) }
        .map { "\($0.pointer) \($0.node.value)" }
    }
    #expect(outside(before).count > 1)
    #expect(outside(before) == outside(after))
    let again = try Sample.translator.read(merged.bytes)
    let keys = Set(try into.read().imported.root.object?.keys ?? [])
    #expect(keys.isSubset(of: Set(again.imported.root.object?.keys ?? [])))
    // Merging once more changes nothing.
    options.existing = try ExistingDocument(merged.bytes)
    let twice = try Sample.translator.translate(document, document.selections[0], to: format, options: options)
    #expect(twice.bytes == merged.bytes)
  }

  @Test func theBundleIsNotMergedIntoAPolicy() throws {
    let document = try Sample.named("gmail/simplest.json").read()
    var options = TranslationOptions()
    options.existing = try ExistingDocument(Sample.named("gmail/amapi-policy-with-chrome.json").bytes())
    for envelope in Self.envelopes where envelope != "amapi" {
      options.envelope = envelope
      #expect(throws: UnusableInput.self) {
        try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options)
      }
    }
  }

  /// Nesting that the syntax can hold is read again; deeper nesting is refused, and is no fault of the program.
  @Test(arguments: [60, 120, 125, 126])
  func deepUnknownSettingsAreWrittenOrRefused(_ depth: Int) throws {
    let deep = String(repeating: "{\"a\": ", count: depth) + "1" + String(repeating: "}", count: depth)
    let text = "{\"email_address\": \"kim@example.com\", \"exchange_host\": \"mail.example.com\", \"x\": \(deep)}"
    let document = try Sample.translator.read(Array(text.utf8))
    for envelope in Self.envelopes {
      do {
        _ = try Self.wrap(document, document.selections[0], in: envelope)
      } catch let unusable as UnusableInput {
        #expect(unusable.faults.map(\.code) == [.tooDeep], "\(envelope)")
      }
    }
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
