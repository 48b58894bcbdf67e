import Documents
import TestSupport
import Testing
import Translation

/// Texts that nobody here knows may hold variables all the same.
@Suite struct CarriedVariableTests {
  private static func carried(to dialect: String?) throws -> Translation {
    let json = #"{"email_address": "{{mail}}", "exchange_host": "mail.example.com", "own": "x {{userprincipalname}}"}"#
    var options = TranslationOptions()
    options.sourceDialect = "intune"
    options.targetDialect = dialect
    let document = try Sample.translator.read(Array(json.utf8), options: options)
    return try Sample.translator.translate(document, document.selections[0], to: "gmail", options: options)
  }

  @Test func theyAreSpelledAsTheTargetSpellsThem() throws {
    #expect(try Self.carried(to: "intune").root.object?["own"]?.text == "x {{userprincipalname}}")
    #expect(try Self.carried(to: "manageengine").root.object?["own"]?.text == "x %upn%")
  }

  @Test func whatCannotBeSpelledIsAnError() throws {
    let translation = try Self.carried(to: nil)
    #expect(translation.root.object?["own"]?.text == "x ${owner.upn}")
    let told = translation.report.outcomes.first { $0.code == .valueMissing && $0.summary.contains("/own") }
    #expect(told?.severity == .error && told?.summary.contains("${owner.upn}") == true)
  }
}
