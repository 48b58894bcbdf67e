import EASPolicyTranslator
import TestSupport
import Testing

/// Documents whose syntax is broken.
@Suite struct BrokenDocumentTests {
  @Test(arguments: Sample.all.filter { !$0.name.hasSuffix(".yaml") })
  func theBreakStaysAndNobodyIsNamed(_ sample: Sample) throws {
    let bytes = try Redaction.content(sample)
    guard !bytes.starts(with: Array("bplist".utf8)) else { return }
    for keep in [bytes.count / 3, bytes.count / 2, bytes.count * 9 / 10] {
      let broken = String(decoding: bytes.prefix(keep), as: UTF8.self)
      let planted = broken.replacing("example", with: "canary").replacing("Example", with: "Canary")
      let fault = Self.fault(Array(planted.utf8))
      do {
        let redacted = try Redaction.redact(Array(planted.utf8))
        let again = Self.fault(redacted.bytes)
        #expect(again?.code == fault?.code)
        #expect(again?.position?.line == fault?.position?.line)
        let text = String(decoding: redacted.bytes, as: UTF8.self).lowercased()
        #expect(!text.contains("canary"), "\(sample.name) to byte \(keep)")
        #expect(!text.contains("pa55"))
      } catch let unusable as UnusableInput {
        #expect(unusable.faults.first?.code == fault?.code)
      }
    }
  }

  private static func fault(_ bytes: [UInt8]) -> InputFault? {
    do {
      _ = try DocumentSyntax.codec(for: bytes).decode(bytes, limits: .standard)
      return nil
    } catch {
      return error
    }
  }

  @Test func valuesBehindABreakAreReplaced() throws {
    let text = """
      {"payload_name": "exchangeactivesyncpolicy",
       "user_name": "kim" "password": "Tr0ub4dor",
       "host": "mail.corp.test", kim: 123456789}
      """
    let redacted = try Redaction.redact(Array(text.utf8))
    let again = String(decoding: redacted.bytes, as: UTF8.self)
    for name in ["kim", "Tr0ub", "corp", "123456789"] { #expect(!again.contains(name), "\(name) in \(again)") }
    #expect(again.split(separator: "\n").count == 3)
    guard case .broken(let fault)? = redacted.remarks.first else {
      Issue.record("no remark")
      return
    }
    #expect(fault.position?.line == 2)
  }

  @Test func whatIsNoTextIsRefused() throws {
    #expect(throws: UnusableInput.self) { try Redaction.redact([0x80, 0x81, 0x82, 0, 1]) }
    #expect(throws: UnusableInput.self) { try Redaction.redact([]) }
  }
}
