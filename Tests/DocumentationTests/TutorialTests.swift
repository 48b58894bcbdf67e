import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// The invented vendor of the tutorial is complete, and the page quotes its table as it is.
@Suite struct TutorialTests {
  private static let table = "Docs/Tutorial/acme.yaml"

  private func translator() throws -> Translator {
    let registry = FormatRegistry()
    let text = try Data(contentsOf: Repository.root.appending(path: Self.table))
    try registry.register(try Backend(file: Self.table, yaml: Array(text)))
    return Translator(registry: registry)
  }

  @Test func quotesStandInTheTable() throws {
    let text = try Repository.text(Self.table)
    let page = try Repository.text("Docs/AddingAFormat.md")
    let quotes = page.matches(of: /```yaml\n([^`]*(?:`[^`]+)*?)```/).map { String($0.1) }
    #expect(quotes.count > 5)
    for quote in quotes { #expect(text.contains(quote), "\(quote)") }
  }

  @Test func nothingIsUnknown() throws {
    let table = try translator().registry.backend("acme").table
    let rows = FieldDefinition.Holder.allCases.flatMap { table.section($0).rows }
    #expect(!rows.contains { $0.support == .unknown })
  }

  @Test(arguments: Repository.files("Docs/Tutorial/samples"))
  func goesEverywhereAndBack(_ path: String) throws {
    let translator = try translator()
    let document = try translator.read(Array(Data(contentsOf: Repository.root.appending(path: path))))
    #expect(document.backend.table.format == "acme")
    for format in translator.registry.formats {
      for account in document.selections.flatMap({ $0.accounts }) {
        let single = SourceSelection(profile: 0, accounts: [account])
        let there = try translator.translate(document, single, to: format)
        #expect(there.report.isBalanced, "\(path) to \(format)")
        let back = try translator.read(there.bytes, format: format)
        let again = try translator.translate(back, back.selections[0], to: "acme")
        #expect(again.report.isBalanced, "\(format) to acme")
      }
    }
  }
}
