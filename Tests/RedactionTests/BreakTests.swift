import EASPolicyTranslator
import TestSupport
import Testing

/// What is broken stays broken, in the same way and on the same line, also with `--lenient`.
@Suite struct BreakTests {
  private static func profile(_ value: [UInt8]) -> [UInt8] {
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n<key>UserName</key>\n<string>"
    return Array(head.utf8) + value
      + Array("</string>\n<key>Host</key>\n<string>mail.canary.org</string>\n</dict>\n</plist>\n".utf8)
  }

  private static let documents: [[UInt8]] = [
    profile(Array("canary & Co".utf8)), profile(Array("canary&nbsp;A".utf8)), profile(Array("canary\n&bogus; A".utf8)),
    profile(Array("canary".utf8) + [0xFC, 0x72]), profile(Array("can\narya".utf8) + [0xE4]),
    profile(Array("canary\u{1}".utf8)), profile(Array("canary&#0;".utf8)),
    profile(Array("canary</string>\n<canary>canary</canary>\n<string>".utf8)),
    profile(Array("canary</string>\n<key>UserName</key><string>canary".utf8)),
    Array("<plist version=\"1.0\">\n<dict>\n<key>UserName</key>\n<string>canary</string>\n</dict>".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": \"can\\qary\"}".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": \"can\tary canary\"}".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": \"\\ud800 canary\"}".utf8),
    Array("{\"user_name\": \"canary\",\n \"user_name\": \"canary\"}".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": 0123}".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": canary}".utf8),
    Array("{\"user_name\": \"canary\",\n \"a\": \"b".utf8) + [0xFC] + Array("\"}".utf8),
  ]

  @Test(arguments: documents, [false, true]) func itStays(_ document: [UInt8], _ isLenient: Bool) throws {
    var options = TranslationOptions()
    options.isLenient = isLenient
    let fault = try #require(Self.fault(document))
    var redactor = try Redactor(translator: Sample.translator)
    let redacted = try redactor.redact(document, options: options)
    let again = try #require(Self.fault(redacted.bytes))
    #expect(again.code == fault.code && again.position?.line == fault.position?.line)
    // Offsets move with the values in front, and a tag that is unknown becomes another word.
    let summary = fault.summary.replacing("canary", with: "letter")
    #expect(again.summary == summary || fault.code == .invalidText, "\(again.summary)")
    let text = String(decoding: redacted.bytes, as: UTF8.self)
    #expect(!text.contains("canary") && text.contains("user1"), "\(text)")
    #expect(redacted.remarks == [.broken(fault)])
  }

  private static func fault(_ bytes: [UInt8]) -> InputFault? {
    do throws(InputFault) {
      _ = try DocumentSyntax.codec(for: bytes).decode(bytes, limits: .standard)
      return nil
    } catch {
      return error
    }
  }

  @Test func brokenYAMLIsRefusedWithARemedy() throws {
    do {
      _ = try Redaction.redact(Array("easpolicy: 1\naccounts:\n  - identity: {userName: canary\n  x: [\n".utf8))
      Issue.record("redacted")
    } catch let unusable as UnusableInput {
      #expect(unusable.faults.count == 2 && unusable.faults.allSatisfy { !$0.remedy.isEmpty })
    }
  }
}
