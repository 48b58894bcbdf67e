import Documents
import TestSupport
import Testing
import Translation

/// Outputs that are merged into documents which hold other settings.
@Suite struct MergeTests {
  private static let gmail = #"{"email_address": "kim@example.com", "exchange_host": "mail.example.com"}"#
  private static let samsung =
    #"{"eas_accounts": [{"email_address": "kim@example.com", "exchange_server_name": "mail.example.com"}]}"#

  private static func merge(
    _ source: String, to format: String, into existing: String
  ) throws -> (node: Node, report: Report) {
    let document = try Sample.translator.read(Array(source.utf8))
    var options = TranslationOptions()
    options.existing = try ExistingDocument(Array(existing.utf8), path: "existing.json")
    let translation = try Sample.translator.translate(document, document.selections[0], to: format, options: options)
    return (try JSONCodec().decode(translation.bytes, limits: .standard).node, translation.report)
  }

  private static func node(_ json: String) throws -> Node {
    try JSONCodec().decode(Array(json.utf8), limits: .standard).node
  }

  @Test func newKeysJoinAndOthersStay() throws {
    let merged = try Self.merge(
      Self.gmail, to: "gmail", into: #"{"default_signature": "Kim", "own": [1, {"a": null}]}"#)
    let expected = """
      {"default_signature": "Kim", "own": [1, {"a": null}], "email_address": "kim@example.com",
       "exchange_host": "mail.example.com"}
      """
    #expect(merged.node == (try Self.node(expected)))
    #expect(merged.report.isBalanced)
    #expect(!merged.report.outcomes.contains { $0.code == .mergeReplaced })
    let kept = try #require(merged.report.outcomes.first { $0.code == .mergeKept })
    #expect(kept.summary.contains("/default_signature, /own"))
  }

  @Test func aReplacedValueIsToldWithBothPlacesAndWithoutTheValue() throws {
    let merged = try Self.merge(
      Self.gmail, to: "gmail",
      into: "{\n \"exchange_host\": \"hush.example.org\",\n \"email_address\": \"kim@example.com\"}")
    let told = try #require(merged.report.outcomes.first { $0.code == .mergeReplaced })
    #expect(merged.report.outcomes.count { $0.code == .mergeReplaced } == 1)
    #expect(told.field == "server.host" && told.severity == .warning)
    #expect(told.summary.contains("2:19") && !told.summary.contains("hush"))
    #expect(told.target?.position?.line == 2)
    #expect(merged.node.object?.keys == ["exchange_host", "email_address"])
    #expect(merged.node.object?["exchange_host"]?.text == "mail.example.com")
  }

  @Test func accountsOfOneAddressMeetAndOthersStandBesideEachOther() throws {
    let existing = """
      {"eas_accounts": [
        {"email_address": "other@example.com", "x": 1},
        {"email_address": "KIM@example.com", "exchange_server_name": "old.example.com", "trust_all": true}],
       "more": true}
      """
    let merged = try Self.merge(Self.samsung, to: "samsung-email", into: existing)
    let expected = """
      {"eas_accounts": [
        {"email_address": "other@example.com", "x": 1},
        {"email_address": "kim@example.com", "exchange_server_name": "mail.example.com", "trust_all": true}],
       "more": true}
      """
    #expect(merged.node == (try Self.node(expected)))
    let host = try #require(merged.report.outcomes.first { $0.code == .mergeReplaced && $0.field == "server.host" })
    #expect(host.target?.pointer.description == "/eas_accounts/1/exchange_server_name")
    #expect(
      merged.report.outcomes.contains { $0.code == .mergeKept && $0.summary.contains("/eas_accounts/1/trust_all") })
    #expect(merged.report.outcomes.contains { $0.code == .mergeKept && $0.summary.contains("One other account") })
  }

  @Test func accountsOfOneAddressMeetInTheirOrder() throws {
    let account = { (name: String) in
      #"{"email_address": "kim@example.com", "exchange_server_name": "mail.example.com", "account_name": "\#(name)"}"#
    }
    let list = { (names: [String]) in "{\"eas_accounts\": [\(names.map(account).joined(separator: ", "))]}" }
    let merged = try Self.merge(list(["1", "2", "3"]), to: "samsung-email", into: list(["4", "5"]))
    #expect(merged.node == (try Self.node(list(["1", "2", "3"]))))
    let replaced = merged.report.outcomes.filter { $0.code == .mergeReplaced }
    #expect(
      replaced.compactMap(\.target?.pointer.description)
        == ["/eas_accounts/0/account_name", "/eas_accounts/1/account_name"])
    #expect(replaced.allSatisfy { $0.field == "account.name" })
  }

  @Test func anAccountOfANewAddressIsAdded() throws {
    let merged = try Self.merge(
      Self.samsung, to: "samsung-email", into: #"{"eas_accounts": [{"email_address": "other@example.com"}]}"#)
    #expect(merged.node.object?["eas_accounts"]?.items?.count == 2)
    #expect(!merged.report.outcomes.contains { $0.code == .mergeReplaced })
    let field = merged.report.outcomes.first { $0.field == "server.host" && $0.fate == .kept }
    #expect(field?.target?.pointer.description == "/eas_accounts/1/exchange_server_name")
    #expect(field?.target?.position != nil)
  }

  @Test(arguments: Sample.all.filter { ["gmail", "outlook", "nine-work", "samsung-email"].contains($0.format) })
  func mergingTwiceChangesNothing(_ sample: Sample) throws {
    let document = try sample.read()
    var options = TranslationOptions.withSecrets
    let selection = document.selections[0]
    options.existing = try ExistingDocument(Array(#"{"zz": {"a": 1}}"#.utf8))
    let once = try Sample.translator.translate(document, selection, to: sample.format, options: options)
    options.existing = try ExistingDocument(once.bytes)
    let twice = try Sample.translator.translate(document, selection, to: sample.format, options: options)
    #expect(once.bytes == twice.bytes)
    #expect(!twice.report.outcomes.contains { $0.code == .mergeReplaced })
  }

  private static let policy = """
    {"version": "7", "applications": [{"packageName": "com.example.browser"},
      {"packageName": "com.google.android.gm", "installType": "AVAILABLE", "managedConfiguration": \(gmail)}]}
    """

  @Test func whatIsMergedIntoItselfLosesNothing() throws {
    let merged = try Self.merge(Self.policy, to: "gmail", into: Self.policy)
    #expect(merged.node == (try Self.node(Self.policy)))
    let codes = merged.report.outcomes.map(\.code)
    #expect(!codes.contains(.envelopeForeign) && !codes.contains(.envelopeLeftOut))
    let elsewhere = try Self.merge(Self.policy, to: "gmail", into: #"{"applications": []}"#)
    #expect(elsewhere.report.outcomes.contains { $0.code == .envelopeForeign })
  }

  @Test func anAppWithoutSettingsKeepsWhatIsBesideThemAndTheRestIsTold() throws {
    let merged = try Self.merge(
      Self.policy, to: "gmail",
      into: #"{"applications": [{"packageName": "com.google.android.gm", "installType": "KIOSK"}]}"#)
    let app = merged.node.object?["applications"]?.items?.first?.object
    #expect(app?["installType"]?.text == "KIOSK" && app?["managedConfiguration"] != nil)
    let told = merged.report.outcomes.first { $0.code == .envelopeLeftOut }
    #expect(told?.summary.contains("installType") == true)
  }

  @Test func theEditionThatADocumentHoldsIsWritten() throws {
    let source = #"{"AppServiceHost": "mail.example.com", "UserEmail": "kim@example.com", "UserName": "kim"}"#
    let edition = "com.ninefolders.hd3.work.intune"
    let merged = try Self.merge(
      source, to: "nine-work",
      into: "{\"applications\": [{\"packageName\": \"\(edition)\", \"installType\": \"AVAILABLE\"}]}")
    let apps = merged.node.object?["applications"]?.items ?? []
    #expect(apps.map { $0.object?["packageName"]?.text } == [edition])
    #expect(apps.first?.object?["managedConfiguration"] != nil)
  }

  @Test func otherFormatsAreNotMerged() throws {
    #expect(throws: UsageFault.self) { try Self.merge(Self.gmail, to: "apple-mobileconfig", into: "{}") }
  }

  /// The fault names the document that it stands in.
  @Test(arguments: ["[1]", "{", #"{"policies": [{"applications": 1}, {"applications": [{"packageName": "a.b"}]}]}"#])
  func whatCannotBeMergedIntoIsNamed(_ existing: String) throws {
    let fault = #expect(throws: UnusableInput.self) { try Self.merge(Self.gmail, to: "gmail", into: existing) }
    #expect(fault?.path == "existing.json")
    #expect(fault?.faults.first?.position != nil)
  }
}
