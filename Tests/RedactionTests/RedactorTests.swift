import EASPolicyTranslator
import TestSupport
import Testing

/// Relations that stay visible.
@Suite struct RedactorTests {
  private static func item(_ members: String) throws -> Object {
    let node = try Redaction.redact(
      "{\"payload_name\": \"exchangeactivesyncpolicy\", \"active_sync_host\": \"mail.corp.test\", \(members)}")
    return try #require(node.object)
  }

  @Test func addressLoginDomainAndHostBelongTogether() throws {
    let item = try Self.item(
      #""email_address": "Kim@corp.test", "user_name": "kim", "domain": "CORP", "account_name": "Mail for Kim""#)
    #expect(item["email_address"]?.text == "User1@domain1.example")
    #expect(item["user_name"]?.text == "user1")
    #expect(item["domain"]?.text == "DOMAIN1")
    #expect(item["active_sync_host"]?.text == "host1.domain1.example")
    #expect(item["account_name"]?.text == "Name1 any User1")
    #expect(item["payload_name"]?.text == "exchangeactivesyncpolicy")
  }

  @Test func variablesAndMasksStay() throws {
    let item = try Self.item(
      #""email_address": "%email%", "user_name": "%username%-corp", "password": "*****", "account_name": "Mail of %username%""#
    )
    #expect(item["email_address"]?.text == "%email%")
    #expect(item["user_name"]?.text?.hasPrefix("%username%") == true)
    #expect(item["user_name"]?.text?.contains("corp") == false)
    #expect(item["password"]?.text == "*****")
    #expect(item["account_name"]?.text == "Name1 of %username%")
  }

  @Test func knownHostsStayAndTenantsDoNot() throws {
    let item = try Self.item(
      #"""
      "a": "https://login.microsoftonline.com/corp.onmicrosoft.com/oauth2/v2.0/authorize?client_id=7",
      "b": "outlook.office365.com", "c": "10.1.2.3", "d": "https://kim:pa@10.1.2.3:8443/owa/corp.aspx", "e": "fe80::1"
      """#)
    #expect(
      item["a"]?.text
        == "https://login.microsoftonline.com/domain2.onmicrosoft.com/oauth2/v2.0/authorize?client_id=value1")
    #expect(item["b"]?.text == "outlook.office365.com")
    #expect(item["c"]?.text == "192.0.2.1")
    #expect(item["d"]?.text?.hasPrefix("https://user1:redacted-secret-1@192.0.2.1:8443/owa/") == true)
    #expect(item["e"]?.text == "2001:db8::2")
  }

  @Test func equalSecretsStayEqualAndReferencesPointAtEachOther() throws {
    let item = try Self.item(
      #"""
      "password": "Tr0ub4dor", "wifiPassword": "Tr0ub4dor", "token": "other", "id": "3F2504E0-4F89-41D3-9A0C-0305E82C3301",
      "ref": "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "dangling": "3f2504e0-4f89-41d3-9a0c-0305e82c3302",
      "lower": "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
      """#)
    #expect(item["password"]?.text == "redacted-secret-1")
    #expect(item["wifiPassword"] == item["password"])
    #expect(item["token"]?.text == "redacted-secret-2")
    #expect(item["id"] == item["ref"])
    #expect(item["dangling"]?.text != item["lower"]?.text)
    #expect(item["lower"]?.text == item["id"]?.text?.lowercased())
  }

  @Test func severalDocumentsShareTheirReplacements() throws {
    var redactor = try Redactor(translator: Sample.translator)
    let texts = try ["kim", "lee", "kim"].map { name in
      let text =
        #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "a.corp.test", "user_name": "\#(name)"}"#
      return String(decoding: try redactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
    }
    #expect(texts[0] == texts[2])
    #expect(texts[1].contains("user2"))
    #expect(redactor.tally.users == 2)
    #expect(redactor.replacements.contains { $0.original == "lee" && $0.replacement == "user2" })
  }

  @Test func theMapTellsNoSecret() throws {
    var redactor = try Redactor(translator: Sample.translator)
    let text =
      #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "a.corp.test", "password": "Tr0ub4dor", "pin": 47114711}"#
    _ = try redactor.redact(Array(text.utf8))
    let map = String(decoding: RedactionMap.bytes(redactor.replacements), as: UTF8.self)
    #expect(map.contains("a.corp.test"))
    #expect(!map.contains("Tr0ub") && !map.contains("4711"))
  }

  @Test func commentsAreLeftOutAndTold() throws {
    let text = """
      # kim's file
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim@corp.test, userName: kim}
          server: {host: mail.corp.test, useSSL: true}
      """
    let redacted = try Redaction.redact(Array(text.utf8))
    #expect(redacted.remarks == [.commentsLeftOut(1)])
    #expect(!String(decoding: redacted.bytes, as: UTF8.self).contains("kim"))
  }

  @Test func whatCannotBeUsedIsRedactedByItsLooks() throws {
    let text =
      #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": 7, "password": "pw-kim", "user_name": "kim"}"#
    let redacted = try Redaction.redact(Array(text.utf8))
    guard case .notUnderstood(let faults)? = redacted.remarks.first else {
      Issue.record("no remark")
      return
    }
    #expect(faults.map(\.code) == [.wrongType])
    let again = String(decoding: redacted.bytes, as: UTF8.self)
    #expect(again.contains("redacted-secret-1") && again.contains("user1") && !again.contains("kim"))
  }
}
