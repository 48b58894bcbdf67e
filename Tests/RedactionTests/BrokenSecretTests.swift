import EASPolicyTranslator
import TestSupport
import Testing

/// Secrets of documents whose syntax is broken: under a key that names one, everything is replaced.
@Suite struct BrokenSecretTests {
  static let secrets = [
    "4711", "7", "0815", "K.A.7", "12.34.56", "2026-01-05", "Configuration", "S3cretCanary", "mail.canary.org",
    "kim@canary.org", "3.5", "default", "C0FFEE00-CAFE-4BAD-8BAD-C0FFEEC0FFEE",
  ]

  @Test(arguments: secrets, ["Password", "PIN", "Challenge", "WifiPassword"])
  func propertyListsTellNone(_ secret: String, _ key: String) throws {
    for element in ["string", "integer", "real", "date", "data"] {
      let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <plist version="1.0">
        <dict>
        \t<key>Host</key>
        \t<string>mail.corp.test</string>
        \t<key>\(key)</key>
        \t<\(element)>\(secret)</\(element)>
        \t<key>UserName</key>
        \t<string>kim</string>
        </dict>
        """
      guard let redacted = try? Redaction.text(text) else { continue }
      #expect(!redacted.text.contains(">\(secret)<"), "\(redacted.text)")
      #expect(redacted.text.contains("<string>user1</string>"))
      #expect(!redacted.map.contains("\"original\": \"\(secret)\""), "\(redacted.map)")
      #expect(redacted.text.split(separator: "\n").count == 10)
    }
  }

  @Test(arguments: secrets) func jsonTellsNone(_ secret: String) throws {
    for value in [secret, "\"\(secret)\"", "[\(secret), \"\(secret)\"]", "'\(secret)'"] {
      for key in ["\"pin\":", "\"password\":", "\"password\" ", "password:", "\"password: "] {
        let text = "{\"active_sync_host\": \"mail.corp.test\",\n \(key) \(value),\n \"user_name\": \"kim\" \"a\" }\n"
        guard let redacted = try? Redaction.text(text) else { continue }
        let line = redacted.text.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
        for word in [" \(secret),", "\"\(secret)\"", "'\(secret)'", "[\(secret)"] {
          #expect(!line.contains(word), "\(text) becomes \(redacted.text)")
        }
        #expect(!redacted.map.contains("\"original\": \"\(secret)\""), "\(redacted.map)")
      }
    }
  }

  @Test func cutOffProfilesAreRedacted() throws {
    let text = "<plist version=\"1.0\">\n<dict>\n<key>Password</key>\n<string>4711</string>\n"
    #expect(try Redaction.text(text).text == text.replacing("4711", with: "redacted-secret-1"))
  }

  @Test func whoIsNamedIsAUser() throws {
    let redacted = try Redaction.text("{\"user_name\": \"kim\",\n \"pin\": 4711, \"port\": 443 \"x\": 1}")
    #expect(redacted.text == "{\"user_name\": \"user1\",\n \"pin\": 1001, \"port\": 443 \"x\": 1}")
  }

  /// What stands where a key should be is no original that the map may tell.
  @Test func valuesUnderNoKeyAreNotInTheMap() throws {
    let redacted = try Redaction.text("{\"user_name\": \"kim\",\n \"S3cretCanary\" \"kim\": \"S3cretCanary\"")
    #expect(!redacted.map.contains("S3cretCanary") && !redacted.text.contains("S3cretCanary"))
    #expect(redacted.map.contains("\"kim\""))
  }
}
