import EASPolicyTranslator
import Testing

/// The generated pages are those that the program's data make.
@Suite struct GeneratedPageTests {
  @Test(arguments: ReferencePage.allCases) func page(_ page: ReferencePage) throws {
    try Golden.check(try page.render(FormatRegistry()), "Docs/" + page.fileName)
  }
}
