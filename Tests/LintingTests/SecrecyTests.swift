import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// No finding tells a secret, or the value of a key that nobody knows.
@Suite struct SecrecyTests {
  private static func shown(_ report: LintReport) -> String { "\(report.findings) \(report.entries.map(\.silenced))" }

  @Test(arguments: Sample.all) func noSecretIsInAnyFinding(_ sample: Sample) throws {
    let document = try sample.read()
    let shown = Self.shown(try Lint.report([LintInput(path: sample.name, document: document)]))
    for secret in Self.secrets(document) { #expect(!shown.contains(secret), "\(sample.name) shows a secret") }
  }

  private static func secrets(_ document: SourceDocument) -> [String] {
    document.imported.profiles.flatMap { imported in
      imported.profile.setFields.compactMap { key -> String? in
        guard case .secret(let secret)? = imported.profile[key.record][key.field] else { return nil }
        switch secret.reveal() {
        case .text(let text): return text
        case .data(let bytes): return String(Data(bytes).base64EncodedString().prefix(40))
        case nil: return nil
        }
      }
    }
  }

  @Test func samplesHoldSecrets() throws {
    #expect(try Sample.all.flatMap { Self.secrets(try $0.read()) }.count > 10)
  }

  @Test func plantedSecretsStayHidden() throws {
    let text = """
      {"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "mail.example.com", "user_name": "%upn%",
       "use_oauth": true, "pasword": "Planted-1", "Password": "Planted-2", "own": {"token": "Planted-3"},
       "password": "Planted-4", "mail_number_of_past_days_to_sync": 30}
      """
    let report = try Lint.report([Lint.input(text)])
    let codes = Set(report.findings.map(\.rule))
    #expect(codes.isSuperset(of: ["misspelled-key", "unknown-key", "oauth-with-password", "secret-in-clear"]))
    #expect(!Self.shown(report).contains("Planted"))
  }

  @Test func aChallengeStaysHidden() throws {
    let text = """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice, settings: {URL: "https://scep.example.com", Challenge: Planted-5}}
      """
    let report = try Lint.report([Lint.input(text)])
    #expect(report.findings.map(\.rule) == ["secret-in-clear"])
    #expect(!Self.shown(report).contains("Planted"))
  }
}
