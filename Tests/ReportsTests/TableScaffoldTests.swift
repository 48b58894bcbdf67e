import EASPolicyTranslator
import Testing

@Suite struct TableScaffoldTests {
  @Test(arguments: ScaffoldSyntax.allCases) func theScaffoldIsASoundTable(_ syntax: ScaffoldSyntax) throws {
    let text = TableScaffold(format: "acme-mail", syntax: syntax).render()
    let table = try TableLoader.table(file: "acme-mail.yaml", text: Array(text.utf8))
    let rows = table.profile.rows + table.accounts.rows + table.certificates.rows
    #expect(rows.flatMap(\.fields).sorted() == FieldCatalogue.all.map(\.id).sorted())
    #expect(rows.allSatisfy { $0.support == .unknown })
  }

  @Test func idsAreSmallLettersDigitsAndHyphens() {
    #expect(["a", "acme-mail", "x9"].allSatisfy(TableScaffold.isValid))
    #expect(!["", "Acme", "9x", "-a", "a-", "a b", "a: b", "ä"].contains(where: TableScaffold.isValid))
  }
}
