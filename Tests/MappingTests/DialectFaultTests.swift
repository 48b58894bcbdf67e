import Mapping
import PolicyModel
import Testing

/// Mistakes in dialects.
@Suite struct DialectFaultTests {
  private static let valid = """
    dialect: tiny
    title: Tiny
    open: "<"
    close: ">"
    characters: a-z
    sources: {doc: A page}
    variables:
      owner.email: {spelling: "<mail>", evidence: documented, source: doc}
    readOnly: {"<post>": owner.email}
    wholeValuesOnly: true
    """

  private static func faults(_ text: String) -> [String] {
    do {
      _ = try DialectLoader.dialect(file: "tiny.yaml", text: Array(text.utf8))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test func aRightOneIsRead() throws {
    let dialect = try DialectLoader.dialect(file: "tiny.yaml", text: Array(Self.valid.utf8))
    #expect(dialect.parse("<mail>").canonicalText == "${owner.email}")
    #expect(dialect.parse("<post>").canonicalText == "${owner.email}")
    #expect(dialect.wholeValuesOnly)
    #expect(dialect.parse("<mail><post>").literal == "<mail><post>")
    #expect(dialect.nameCharacters.count == 26)
  }

  @Test(arguments: [
    (
      "title: Tiny", "titel: Tiny",
      ["tiny.yaml:1:1: a dialect needs title", "tiny.yaml:2:1: unknown key titel in a dialect; did you mean title?"]
    ),
    ("owner.email: {", "owner.mail: {", ["tiny.yaml:8:3: unknown variable owner.mail"]),
    ("source: doc", "source: dok", ["tiny.yaml:8:16: dok is not among the dialect's sources"]),
    ("evidence: documented, ", "", ["tiny.yaml:8:16: owner.email needs {spelling, evidence, source}"]),
    ("\"<post>\": owner.email", "\"<post>\": owner.post", ["tiny.yaml:9:11: unknown variable owner.post"]),
    (
      "wholeValuesOnly: true", "wholeValuesOnly: often",
      ["tiny.yaml:10:18: wholeValuesOnly must be true or false, not text"]
    ),
    ("title: Tiny", "title: 5", ["tiny.yaml:2:8: title must be text, not an integer"]),
  ])
  func eachMistakeIsNamed(_ piece: String, _ written: String, _ faults: [String]) {
    #expect(Self.faults(Self.valid.replacing(piece, with: written)) == faults)
  }
}
