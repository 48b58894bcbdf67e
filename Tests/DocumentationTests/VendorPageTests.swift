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
