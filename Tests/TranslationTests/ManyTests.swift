import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// Documents with far too much in them.
@Suite struct ManyTests {
  private static let policy =
    "\"email_address\": \"kim@example.com\", \"exchange_host\": \"mail.example.com\", \"exchange_username\": \"kim\""

  /// Beyond what anybody reads, unknown keys are told together, and still counted.
  @Test func unknownKeysBeyondTenThousandAreToldTogether() throws {
    let keys = (0..<10_050).map { ", \"unknown_\($0)\": \($0)" }.joined()
    let document = try Sample.translator.read(Array("{\(Self.policy)\(keys)}".utf8))
    let report = try Sample.translator.translate(document, document.selections[0], to: "canonical").report
    let unknown = report.outcomes.filter { $0.code == .keyUnrecognised }
    #expect(unknown.count == 10_001)
    #expect(unknown.last?.count == 50)
    #expect(unknown.last?.summary.contains("50 further keys") == true)
    #expect(report.isBalanced)
  }

  @Test func accountsBeyondFiveThousandAreRefused() throws {
    func document(_ count: Int) -> [UInt8] {
      let account =
        "<dict><key>PayloadType</key><string>com.apple.eas.account</string><key>Host</key><string>a.example.com</string></dict>"
      let accounts = String(repeating: account, count: count)
      return Array(
        "<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>\(accounts)</array></dict>"
          .utf8)
    }
    let error = #expect(throws: UnusableInput.self) { try Sample.translator.read(document(5_001)) }
    #expect(error?.faults.map(\.code) == [.tooManyValues])
    #expect(error?.faults.first?.summary.contains("5001") == true)
    #expect(try Sample.translator.read(document(50)).imported.profiles.first?.profile.accounts.count == 50)
  }

  /// Texts with many variables, and with many beginnings of variables, take time that grows as they do.
  @Test(arguments: ["$nobody$", "${", "$", "{{", "%", "${owner.email}", "$emailaddress$", "a"])
  func longTextsAreReadInTime(piece: String) throws {
    let dialects = try Sample.translator.registry.dialects.map(Sample.translator.registry.dialect)
    let text = String(repeating: piece, count: 20_000)
    for dialect in dialects {
      let start = ContinuousClock.now
      let template = dialect.parse(text)
      #expect(start.duration(to: .now) < .seconds(20), "\(dialect.id)")
      #expect(!template.isEmpty)
    }
  }
}
