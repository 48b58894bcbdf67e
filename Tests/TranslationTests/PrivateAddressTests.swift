import Documents
import PolicyModel
import TestSupport
import Testing
import Translation

/// What an address keeps secret is shown nowhere; outputs keep it.
@Suite struct PrivateAddressTests {
  private static let secret = "Pa55-17"

  @Test func aHostWithAUserIsNotQuoted() throws {
    let host = "kim:\(Self.secret)@mail.example.org"
    let text = """
      <dict><key>PayloadType</key><string>com.apple.eas.account</string><key>Host</key><string>\(host)</string></dict>
      """
    let input = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }
    #expect(input.faults.contains { "\($0)".contains("***@mail.example.org") })
    for fault in input.faults { #expect(!"\(fault)".contains(Self.secret), "\(fault)") }
  }

  @Test func reportsHideQueriesAndOutputsKeepThem() throws {
    let address = "https://kim:\(Self.secret)@login.example.org/in?token=\(Self.secret)"
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim@example.org, userName: kim@example.org}
          server: {host: mail.example.org, useSSL: true}
          authentication: {oauth: true, oauthSignInURL: "\(address)"}
      """
    let document = try Sample.translator.read(Array(text.utf8))
    for format in Sample.formats {
      let translation = try Sample.translator.translate(document, document.selections[0], to: format)
      for outcome in translation.report.outcomes {
        let shown = [outcome.summary, outcome.reason, outcome.remedy, outcome.source?.excerpt, outcome.target?.excerpt]
        #expect(!shown.compactMap(\.self).joined().contains(Self.secret), "\(format): \(outcome.summary)")
      }
      guard format == "apple-mobileconfig" else { continue }
      #expect(String(decoding: translation.bytes, as: UTF8.self).contains("token=\(Self.secret)"))
    }
  }
}
