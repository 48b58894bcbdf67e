import Certificates
import Documents
import Foundation
import PolicyModel
import TestSupport
import Testing
import Translation

/// Certificates follow their references, or reports say what stays behind.
@Suite struct CertificateTests {
  static let references: [Field<CertificateReference>] = [
    .authenticationIdentityCertificate, .authenticationInlineCertificate, .smimeSigningCertificate,
    .smimeEncryptionCertificate,
  ]

  /// The samples whose accounts refer to certificates.
  static let samples: [Sample] = Sample.all.filter { sample in
    let profiles = (try? sample.read().imported.profiles) ?? []
    return profiles.contains { imported in
      imported.profile.accounts.contains { account in references.contains { account[$0] != nil } }
    }
  }

  @Test func manySamplesReferToCertificates() { #expect(Self.samples.count > 10) }

  @Test(arguments: samples, [false, true])
  func followsItsReferenceOrNeedsAHand(_ sample: Sample, _ includesSecrets: Bool) throws {
    var options = TranslationOptions()
    options.includesSecrets = includesSecrets
    options.verifies = false
    let document = try sample.read(options: options)
    for target in Sample.formats {
      for selection in document.selections(into: target) {
        let translation: Translation
        do {
          translation = try Sample.translator.translate(document, selection, to: target, options: options)
        } catch is UnusableInput { continue }
        try check(translation, document, selection)
      }
    }
  }

  private func check(_ translation: Translation, _ document: SourceDocument, _ selection: SourceSelection) throws {
    let profile = document.imported.profiles[selection.profile].profile
    for (index, account) in selection.accounts.enumerated() {
      for field in Self.references {
        // What refers to nothing has an outcome of its own.
        guard let id = profile.accounts[account][field]?.id, profile.certificate(id) != nil else { continue }
        let outcomes = translation.report.outcomes.filter { $0.field == field.id && $0.record == .account(index) }
        try check(outcomes, document, profile: selection.profile, id, field.id)
      }
    }
  }

  private func check(
    _ outcomes: [Outcome], _ document: SourceDocument, profile: Int, _ id: String, _ field: String
  ) throws {
    let fates = outcomes.map(\.fate)
    #expect(!fates.contains(.dropped), "\(field) was dropped")
    guard let outcome = outcomes.first(where: { $0.fate == .needsInput }) else {
      return #expect(fates.contains(.kept) || fates.contains(.converted), "\(field) vanished")
    }
    let profiles = document.imported.profiles[profile]
    guard let index = profiles.profile.certificates.firstIndex(where: { $0.id == id }) else { return }
    #expect(outcome.remedy?.isEmpty == false)
    #expect(outcome.summary.contains(field.hasPrefix("smime.enc") ? "for encryption" : "for signing"))
    let insight = try #require(profiles.trace.insights[.certificate(index)])
    if let name = insight.name { #expect(outcome.summary.contains(name)) }
    if let facts = insight.facts { #expect(outcome.summary.contains("valid to \(facts.lastDay)")) }
  }

  private static let readable = "Samples/apple-mobileconfig/certificates-that-can-be-read.mobileconfig"

  private static func document(
    _ change: (String) -> String = { $0 }, _ options: TranslationOptions = TranslationOptions()
  ) throws -> SourceDocument {
    try Sample.translator.read(Array(change(try Repository.text(readable)).utf8), options: options)
  }

  private static func codes(_ document: SourceDocument, _ options: TranslationOptions = TranslationOptions()) throws
    -> [OutcomeCode]
  {
    try Sample.translator.translate(document, document.selections[0], to: "canonical", options: options).report.outcomes
      .map(\.code)
  }

  private static var opening: TranslationOptions {
    var options = TranslationOptions()
    options.opensIdentities = true
    return options
  }

  @Test func passwordsOfTheDocumentAreUsedOnlyIfAllowed() throws {
    let closed = try Self.document()
    #expect(try Self.codes(closed).count { $0 == .certificateNotLookedInto } == 3)
    #expect(closed.certificates(ofProfile: 0).count { $0.insight.facts != nil } == 1)
    let open = try Self.document({ $0 }, Self.opening)
    #expect(try !Self.codes(open).contains(.certificateNotLookedInto))
    #expect(open.certificates(ofProfile: 0).compactMap(\.insight.facts?.commonName).count == 4)
    #expect(open.certificates(ofProfile: 0).flatMap(\.uses).map(\.purpose).count == 3)
  }

  @Test func aWrongPasswordIsSaidAndAnotherIsTried() throws {
    let wrong = { (text: String) in text.replacing("Example-Pa55-only", with: "Other-Pa55-only") }
    let closed = try Self.document(wrong, Self.opening)
    #expect(try Self.codes(closed).count { $0 == .certificatePasswordWrong } == 3)
    var options = Self.opening
    options.pkcs12Password = Secret("Example-Pa55-only")
    let open = try Self.document(wrong, options)
    #expect(try Self.codes(open).count { $0 == .certificatePasswordWrong } == 3)
    #expect(open.certificates(ofProfile: 0).allSatisfy { $0.insight.facts != nil })
  }

  @Test func aPasswordFromOutsideOpensWhatHasNone() throws {
    let without = { (text: String) in
      text.replacing("<key>Password</key>\n\t\t\t<string>Example-Pa55-only</string>\n", with: "")
    }
    #expect(try Self.document(without, Self.opening).certificates(ofProfile: 0).count { $0.insight.facts != nil } == 1)
    var options = TranslationOptions()
    options.pkcs12Password = Secret("Example-Pa55-only")
    #expect(try Self.document(without, options).certificates(ofProfile: 0).allSatisfy { $0.insight.facts != nil })
  }

  @Test func dataThatIsNoCertificateIsSaid() throws {
    let broken = { (text: String) in text.replacing(/<data>\s*MI/, with: "<data>AA") }
    #expect(try Self.codes(try Self.document(broken)).count { $0 == .certificateUnusable } == 4)
  }

  @Test func whatNobodyUsesIsNamedWithItsLastDay() throws {
    let document = try Self.document()
    let report = try Sample.translator.translate(document, document.selections[0], to: "canonical").report
    let outcome = try #require(report.outcomes.first { $0.code == .certificateUnused })
    #expect(outcome.summary.contains("“Example Works Root” (CN=Example Works Root, valid to 2090-01-01)"))
  }

  /// Hundreds of identities that want many rounds together cost no more than the bound for one document.
  @Test func roundsAreBoundedForTheWholeDocument() throws {
    let url = Repository.root.appending(path: "Tests/CertificatesTests/Fixtures/rounds.p12")
    let data = try Data(contentsOf: url).base64EncodedString()
    let accounts = (0..<200).map { number in
      """
        - identity: {emailAddress: kim.reyes@example.com, userName: "kim\(number)"}
          server: {host: mail.example.com}
          authentication: {identityCertificate: own\(number)}
      """
    }
    let certificates = (0..<200).map { "  - {id: own\($0), kind: pkcs12, data: \(data), password: Example-Pa55-only}" }
    let text =
      "easpolicy: 1\naccounts:\n\(accounts.joined(separator: "\n"))\ncertificates:\n"
      + certificates.joined(separator: "\n")
    let time = try ContinuousClock().measure {
      let document = try Sample.translator.read(Array(text.utf8), options: Self.opening)
      #expect(document.certificates(ofProfile: 0).count == 200)
    }
    #expect(time < .seconds(20))
  }
}
