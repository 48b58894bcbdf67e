import EASPolicyTranslator
import TestSupport
import Testing

/// The page about the vendors' help pages speaks of fields and labels that exist, and of every label.
@Suite struct VendorPageTests {
  private static let formats = ["manageengine-ios", "meraki"]

  @Test(arguments: formats) func everyLabelIsAnswered(_ format: String) throws {
    let page = try Repository.text("Docs/VendorPages.md")
    let table = try FormatRegistry().backend(format).table
    for label in Set(table.accounts.rows.compactMap(\.label)) where !label.hasPrefix("the ") {
      #expect(page.contains(label), "\(format): \(label)")
    }
  }

  @Test func namedFieldsExist() throws {
    let page = try Repository.text("Docs/VendorPages.md")
    let sections = Set(FieldCatalogue.all.map { $0.id.prefix { $0 != "." } })
    for match in page.matches(of: /`([a-z]+)(\.[A-Za-z]+)+`/) where sections.contains(match.1) {
      let id = String(match.0.dropFirst().dropLast())
      #expect(FieldCatalogue.definition(id) != nil, "\(id)")
    }
  }

  /// Rules that the page names exist, the page names every command as it is, and leaves nothing open.
  @Test func namedRulesExist() throws {
    let page = try Repository.text("Docs/VendorPages.md")
    let lists = page.matches(of: /[Rr]ules? `[a-z0-9-]+`((,| and) `[a-z0-9-]+`)*/).map { $0.0 }
    let named = lists.flatMap { list in list.matches(of: /`([a-z0-9-]+)`/).map { String($0.1) } }
    for code in named { #expect(LintRules.codes.contains(code), "\(code)") }
    let stated = [
      "duplicate-account", "mixed-payloads", "office365-without-oauth", "no-service-enabled", "days-without-mail",
      "password-asked-once", "default-account-only-in-mail", "managed-configuration-needed", "user-name-not-upn",
    ]
    #expect(Set(named).isSuperset(of: stated))
    #expect(!page.contains("Not yet"))
  }

  /// Symptoms that the page names exist, and the troubleshooting tips of both help pages are among them.
  @Test func namedSymptomsExist() throws {
    let page = try Repository.text("Docs/VendorPages.md")
    let list = try SymptomList()
    let named = page.matches(of: /[Ss]ymptom `([a-z0-9-]+)`/).map { String($0.1) }
    for id in named { #expect(list.symptom(id) != nil, "\(id)") }
    let tips = ["profile-installation-failed", "signed-in-after-password-change", "account-verification-fails"]
    #expect(Set(named).isSuperset(of: tips))
  }
}
