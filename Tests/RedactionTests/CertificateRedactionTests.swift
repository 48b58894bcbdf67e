import EASPolicyTranslator
import SwiftASN1
import TestSupport
import Testing
import X509

/// Certificates keep their form and lose their names.
@Suite struct CertificateRedactionTests {
  /// Every certificate without key that a sample embeds, before and after.
  private static func certificates() throws -> [(before: [UInt8], after: [UInt8])] {
    try Sample.all.flatMap { sample -> [(before: [UInt8], after: [UInt8])] in
      let bytes = try Redaction.content(sample)
      let codec = try DocumentSyntax.codec(for: bytes)
      let before = try codec.decode(bytes, limits: .standard).node.leaves()
      let after = try codec.decode(try Redaction.redact(bytes).bytes, limits: .standard).node.leaves()
      return zip(before, after).compactMap { before, after in
        guard case (.data(let one), .data(let two)) = (before.node.value, after.node.value) else { return nil }
        return (one, two)
      }
    }
  }

  @Test func theyAreReplaced() throws {
    let found = try Self.certificates()
    #expect(found.count > 5)
    for (before, after) in found {
      #expect(before != after)
      #expect(!String(decoding: after, as: UTF8.self).lowercased().contains("adler"))
    }
  }

  @Test func theyCanStillBeRead() throws {
    var count = 0
    for (before, after) in try Self.certificates() {
      guard let original = try? X509.Certificate(derEncoded: before) else { continue }
      let redacted = try X509.Certificate(derEncoded: after)
      #expect(redacted.notValidAfter == original.notValidAfter)
      #expect(redacted.notValidBefore == original.notValidBefore)
      #expect(redacted.subject != original.subject)
      #expect((redacted.subject == redacted.issuer) == (original.subject == original.issuer))
      // Short numbers tell nobody, and versions and rounds look like them.
      #expect(redacted.serialNumber != original.serialNumber || original.serialNumber.bytes.count < 4)
      #expect(try redacted.extensions.keyUsage == original.extensions.keyUsage)
      #expect(try redacted.extensions.extendedKeyUsage == original.extensions.extendedKeyUsage)
      #expect(redacted.extensions.count == original.extensions.count)
      count += 1
    }
    #expect(count > 1)
  }
}
