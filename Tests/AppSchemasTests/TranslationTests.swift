import EASPolicyTranslator
import TestSupport
import Testing

/// Schemas in translations, from bytes to the report.
@Suite struct SchemaTranslationTests {
  private let translator = Sample.translator

  private func translate(
    _ bytes: [UInt8], to format: String = "samsung-email", from: String? = nil, _ schema: AppSchema?,
    source: AppSchema? = nil
  ) throws -> Translation {
    var options = TranslationOptions()
    options.includesSecrets = true
    options.appSchema = schema
    options.sourceAppSchema = source
    let document = try translator.read(bytes, format: from, options: options)
    return try translator.translate(document, document.selections[0], to: format, options: options)
  }

  /// The values but the size of messages, of which the schema has three only.
  private func values(_ translation: Translation) -> [FieldValues] {
    translation.profile.accounts.map { account in
      var values = account.values
      values["samsung-email.retrievalSize"] = nil
      return values
    }
  }

  private func codes(_ translation: Translation) -> [OutcomeCode] { translation.report.outcomes.map(\.code) }

  /// Every Samsung sample, whatever its keys: written with the schema's keys, not provisional, and read again alike.
  @Test(arguments: Sample.all.filter { $0.format == "samsung-email" })
  func outputsAreNoLongerProvisional(_ sample: Sample) throws {
    let schema = try Schemas.amapi()
    let guessed = try translate(try sample.bytes(), nil)
    #expect(codes(guessed).contains(.keyProvisional))
    let real = try translate(try sample.bytes(), schema)
    #expect(!codes(real).contains(.keyProvisional))
    #expect(!codes(real).contains(.schemaUnresolved))
    #expect(codes(real).contains(.schemaResolved))
    #expect(real.report.isBalanced)
    #expect(real.root.object?.keys == ["easAccounts"])
    let again = try translate(real.bytes, to: FormatRegistry.canonical, nil, source: schema)
    #expect(values(again) == values(real))
    #expect(!codes(again).contains(.schemaMismatch), "\(again.report.outcomes)")
  }

  /// Only the schema can tell what the document is.
  @Test(arguments: Schemas.samsung) func detectionKnowsTheSchema(_ name: String) throws {
    let bytes = try Schemas.bytes("samsung-email-under-schema.json")
    #expect(throws: UnusableInput.self) { try translator.read(bytes) }
    var options = TranslationOptions()
    options.sourceAppSchema = try Schemas.read(name)
    guard options.sourceAppSchema?.form != .restrictionsXML else { return }
    let document = try translator.read(bytes, options: options)
    #expect(document.backend.table.format == "samsung-email")
    #expect(document.schemaFindings.isEmpty, "\(document.schemaFindings)")
    let account = document.imported.profiles[0].profile.accounts[0]
    #expect(account[.serverPort] == 8443)
    #expect(account[.mailPastDays] == 31)
  }

  @Test func findingsCarryTheirFieldAndItsGravity() throws {
    let text = """
      {"exchange_host": "mail.example.com", "email_address": 7, "exchange_ssl_required": true,
       "exchange_trust_all_certificate": true, "default_signature": "x"}
      """
    let schema = try Schemas.read("gmail-schema-amapi.json")
    var options = TranslationOptions()
    options.sourceAppSchema = schema
    let wrong = text.replacing("7", with: "\"kim@example.com\"").replacing("\"x\"", with: "true")
    #expect(throws: UnusableInput.self) { try translator.read(Array(wrong.utf8), options: options) }
    let document = try translator.read(
      Array(text.replacing("7", with: "\"kim@example.com\"").utf8), options: options)
    let translation = try translator.translate(document, document.selections[0], to: "gmail", options: options)
    let mismatches = translation.report.outcomes.filter { $0.code == .schemaMismatch }
    #expect(mismatches.map(\.source?.pointer.description) == ["/exchange_trust_all_certificate"])
    #expect(mismatches.first?.remedy == "Did you mean exchange_trust_all_certificates?")
  }

  /// What a row writes and the app does not take weighs as much as its field.
  @Test func writtenKeysThatTheAppDoesNotKnowAreErrors() throws {
    let schema = try Schemas.schema(
      "{\"restrictions\": [{\"key\": \"exchange_host\", \"restrictionType\": \"integer\"}]}")
    let translation = try translate(try Sample.named("gmail/simplest.json").bytes(), to: "gmail", schema)
    let mismatches = translation.report.outcomes.filter { $0.code == .schemaMismatch }
    let host = try #require(mismatches.first { $0.target?.pointer.description == "/exchange_host" })
    #expect(host.field == "server.host")
    #expect(host.severity == .error)
    #expect(mismatches.contains { $0.field == "identity.emailAddress" && $0.severity == .error })
  }

  @Test func aGuessThatTheSchemaDoesNotHaveIsToldOnce() throws {
    let schema = try Schemas.schema(
      """
      [{"key": "easAccounts", "title": "Exchange ActiveSync accounts list", "type": "BUNDLE_ARRAY", "nestedProperties": [
        {"key": "e", "type": "BUNDLE", "nestedProperties": [{"key": "mail", "title": "Email address", "type": "STRING"}]}]}]
      """)
    let translation = try translate(try Sample.named("samsung-email/simplest.json").bytes(), schema)
    let outcomes = translation.report.outcomes
    #expect(outcomes.filter { $0.code == .keyProvisional }.count == 2)
    #expect(outcomes.filter { $0.code == .schemaUnresolved }.count == 1)
    #expect(!outcomes.contains { $0.code == .schemaMismatch }, "\(outcomes)")
  }

  /// The vendor's labels are no values: what is written for them stays provisional.
  @Test func valuesThatTheSchemaDoesNotTellStayProvisional() throws {
    let bytes = try Sample.named("samsung-email/fully-loaded.json").bytes()
    let translation = try translate(bytes, try Schemas.read(Schemas.samsung[0]))
    let provisional = translation.report.outcomes.filter { $0.fate == .provisional }
    #expect(provisional.allSatisfy { $0.code == .schemaUnresolved && $0.severity == .error })
    #expect(
      provisional.map(\.target?.pointer.steps.last)
        == ["peakInterval", "offPeakInterval", "syncPeriod"].map { .key($0) })
    #expect(provisional.allSatisfy { $0.summary.hasPrefix("The value of ") })
  }

  /// A document with other keys than the schema's is refused, with the reason.
  @Test func documentsWithGuessedKeysAreToldApart() throws {
    let bytes = try Sample.named("samsung-email/simplest.json").bytes()
    let fault = #expect(throws: UnusableInput.self) { try translate(bytes, nil, source: try Schemas.amapi()) }
    #expect(
      fault?.faults.contains { $0.pointer?.description == "/eas_accounts" && $0.summary.contains("no key") } == true)
  }

  @Test func aSchemaOfAnotherAppIsRefused() throws {
    let schema = try Schemas.read("gmail-schema-amapi.json")
    let bytes = try Sample.named("samsung-email/simplest.json").bytes()
    for (target, source) in [(schema, nil), (nil, schema)] as [(AppSchema?, AppSchema?)] {
      let fault = #expect(throws: UsageFault.self) { try translate(bytes, target, source: source) }
      #expect(fault?.description.contains("com.google.android.gm") == true)
      #expect(fault?.description.contains("com.samsung.android.email.provider") == true)
    }
    #expect(throws: UsageFault.self) { try translate(bytes, to: "apple-mobileconfig", schema) }
  }

  /// What a guess or a known key says can be said with the schema of the app.
  @Test(arguments: Sample.all.filter { $0.format != "samsung-email" }.prefix(40))
  func everySampleGoesThroughTheSchema(_ sample: Sample) throws {
    var options = TranslationOptions()
    let document = try sample.read()
    options.appSchema = try Schemas.amapi()
    for selection in document.selections {
      let translation = try translator.translate(document, selection, to: "samsung-email", options: options)
      #expect(translation.report.isBalanced)
      #expect(!codes(translation).contains(.keyProvisional))
      let mismatches = translation.report.outcomes.filter { $0.code == .schemaMismatch }
      #expect(mismatches.isEmpty, "\(sample): \(mismatches)")
    }
  }
}
