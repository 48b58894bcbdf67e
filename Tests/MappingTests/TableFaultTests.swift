import Foundation
import Mapping
import Testing

/// Every mistake in a table is found at its place and said in words that help.
@Suite struct TableFaultTests {
  @Test func aTableWithoutMistakesIsAccepted() {
    #expect(TableText.faults(TableText.valid).isEmpty)
  }

  @Test(arguments: headers + sections + rows + conversions + conditions)
  func eachMistakeIsNamedAtItsPlace(_ mistake: Mistake) {
    #expect(TableText.valid.components(separatedBy: mistake.piece).count == 2, "\(mistake.piece) must occur once")
    let text = TableText.valid.replacing(mistake.piece, with: mistake.written)
    #expect(Array(TableText.faults(text).prefix(4)) == mistake.faults)
  }

  @Test(arguments: further)
  func furtherMistakesAreNamed(_ mistake: Mistake) {
    #expect(TableText.valid.components(separatedBy: mistake.piece).count == 2, "\(mistake.piece) must occur once")
    let faults = TableText.faults(TableText.valid.replacing(mistake.piece, with: mistake.written))
    #expect(!faults.isEmpty && !faults.contains { $0.hasSuffix("unknown field ") })
  }

  @Test func allMistakesAreShownTogetherInTheOrderOfTheFile() {
    let text = TableText.valid
      .replacing("vendor: Tiny Works", with: "vendor: [Tiny]")
      .replacing("field: profile.name", with: "field: profile.nmae")
      .replacing(
        "field: mail.allowForwarding, support: none, note: No.", with: "field: mail.allowForwarding, support: none"
      )
      .replacing("source: \"doc, tour\"", with: "source: \"doc, tuor\"")
    #expect(
      TableText.faults(text) == [
        "tiny.yaml:3:9: vendor must be text, not a list",
        "tiny.yaml:11:3: no row speaks of profile.name",
        "tiny.yaml:12:15: unknown field profile.nmae; did you mean profile.name?",
        "tiny.yaml:19:68: tuor is not among the table's sources",
        "tiny.yaml:26:7: support none needs a note",
      ])
  }

  @Test func aFileThatIsNoTableIsRefusedAtItsPlace() {
    #expect(TableText.faults("- a\n") == ["tiny.yaml:1:1: a table must be an object, not a list"])
    #expect(TableText.faults("a: [1\n").count == 1)
    #expect(TableText.faults("a: 1\na: 2\n")[0].hasPrefix("tiny.yaml:2:1: "))
  }
}
