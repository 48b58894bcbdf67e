import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// What a document of many accounts costs grows as the number of its accounts does.
///
/// Four times as many accounts take four times as long where everything is linear, and sixteen times where something is
/// quadratic. The time of the thread is counted, and the smaller document is the quickest of two, so that a busy machine
/// does not matter.
@Suite struct ManyAccountsTests {
  private static let (few, many) = (200, 800)
  private static let mostGrowth = 8.0

  /// A profile whose accounts have a certificate each, and a key that nobody knows.
  private static func document(_ accounts: Int) throws -> SourceDocument {
    let payloads = (0..<accounts).map { number in
      """
      <dict>
        <key>PayloadType</key><string>com.apple.security.pkcs12</string>
        <key>PayloadUUID</key><string>certificate-\(number)</string>
        <key>PayloadContent</key><data>AAAA</data>
      </dict>
      <dict>
        <key>PayloadType</key><string>com.apple.eas.account</string>
        <key>PayloadUUID</key><string>account-\(number)</string>
        <key>Host</key><string>mail.example.com</string>
        <key>EmailAddress</key><string>kim\(number)@example.com</string>
        <key>PayloadCertificateUUID</key><string>certificate-\(number)</string>
        <key>Unknown</key><true/>
      </dict>
      """
    }
    let text = """
      <plist version="1.0"><dict>
      <key>PayloadType</key><string>Configuration</string>
      <key>PayloadContent</key><array>\(payloads.joined())</array>
      </dict></plist>
      """
    return try Sample.translator.read(Array(text.utf8), format: "apple-mobileconfig")
  }

  private func expectLinear(_ work: (SourceDocument) throws -> Void) throws {
    let (few, many) = (try Self.document(Self.few), try Self.document(Self.many))
    let small = try (0..<2).map { _ in try ThreadTime.measure { try work(few) }.seconds }.min() ?? 0
    let large = try ThreadTime.measure { try work(many) }.seconds
    #expect(large < small * Self.mostGrowth, "\(Self.few): \(small) s, \(Self.many): \(large) s")
  }

  @Test func linting() throws {
    let day = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let linter = Linter(registry: Sample.translator.registry, asOf: day)
    try expectLinear { document in
      let report = try linter.lint([LintInput(path: "many", document: document)])
      #expect(report.findings.count >= document.selections[0].accounts.count)
    }
  }

  @Test func listingCertificates() throws {
    try expectLinear { document in
      let certificates = document.certificates(ofProfile: 0)
      #expect(certificates.count == document.selections[0].accounts.count)
      #expect(certificates.allSatisfy { $0.uses.count == 1 })
    }
  }

  @Test func writingThemTogether() throws {
    try expectLinear { document in
      for selection in document.selections {
        _ = try Sample.translator.translate(document, selection, to: "apple-mobileconfig")
      }
    }
  }

  /// One output for each account.
  @Test func writingThemOneByOne() throws {
    try expectLinear { document in
      for selection in document.selections.flatMap(\.single) {
        let report = try Sample.translator.translate(document, selection, to: "gmail").report
        #expect(report.isBalanced)
      }
    }
  }
}
