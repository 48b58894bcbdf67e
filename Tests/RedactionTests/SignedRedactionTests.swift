import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// Signed profiles, which most exports are.
@Suite struct SignedRedactionTests {
  private static func fixture(_ name: String) throws -> [UInt8] {
    let path = "Tests/ProfileSigningTests/Fixtures/\(name)"
    return Array(try Data(contentsOf: Repository.root.appending(path: path)))
  }

  @Test(arguments: [
    "rsa.cms", "streamed.cms", "pem.cms", "pem-with-text.cms", "base64.cms", "twice.cms", "two.cms", "expired.cms",
  ])
  func whatIsInsideIsRedacted(_ name: String) throws {
    let redacted = try Redaction.redact(try Self.fixture(name))
    #expect(redacted.remarks == [.unsigned])
    let alone = try Redaction.redact(try Sample.named("apple-mobileconfig/simplest.mobileconfig").bytes())
    #expect(redacted.bytes == alone.bytes)
  }

  @Test(arguments: ["encrypted.cms", "encrypted-data.cms"]) func encryptedMessagesAreNamed(_ name: String) throws {
    do {
      _ = try Redaction.redact(try Self.fixture(name))
      Issue.record("\(name) was redacted")
    } catch let unusable as UnusableInput {
      #expect(unusable.faults.first?.summary.contains("encrypted") == true, "\(unusable)")
    }
  }
}
