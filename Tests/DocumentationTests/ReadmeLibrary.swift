import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// The calls that the README shows, compiled and run.
@Suite struct ReadmeLibrary {
  private func show(_ bytes: [UInt8]) throws -> Profile {
    // README begins
    let translator = Translator()
    let document = try translator.read(bytes)
    for selection in document.selections {
      let translation = try translator.translate(document, selection, to: "meraki")
      for outcome in translation.report.outcomes where outcome.severity >= .warning {
        print(outcome.code, outcome.source?.position?.description ?? "-", outcome.summary)
      }
      print(String(decoding: translation.bytes, as: UTF8.self))
    }
    var account = Account()
    account[.identityEmailAddress] = "${owner.email}"
    account[.identityUserName] = "${owner.upn}"
    account[.serverHost] = "outlook.office365.com"
    account[.authenticationOauth] = true
    account[.mailPastDays] = 14

    var profile = Profile()
    profile[.profileName] = "Staff mail"
    profile.accounts = [account]

    var options = TranslationOptions()
    options.targetDialect = "workspace-one"
    let own = try translator.document(of: profile)
    let staff = try translator.translate(own, own.selections[0], to: "apple-mobileconfig", options: options)
    print(staff.report.worst, staff.bytes.count)
    // README ends
    #expect(staff.report.isBalanced)
    #expect(staff.report.worst < .error)
    return profile
  }

  @Test func runs() throws {
    let sample = Repository.root.appending(path: "Samples/manageengine-ios/office-365-oauth-item.json")
    #expect(try show(Array(Data(contentsOf: sample))).accounts.count == 1)
  }

  @Test func isWhatTheREADMEShows() throws {
    let compiled = try Self.lines(of: Repository.text("Tests/DocumentationTests/ReadmeLibrary.swift"))
      .drop { $0 != "// README begins" }.dropFirst().prefix { $0 != "// README ends" }
    let blocks = try Repository.text("README.md").matches(of: /```swift\n([^`]*)```/).map { String($0.1) }
    let shown = blocks.flatMap { Self.lines(of: $0) }.filter { !$0.hasPrefix("import ") }
    #expect(blocks.count == 2)
    #expect(shown == Array(compiled))
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
