import Mapping
import Testing

@Suite struct SuggestionTests {
  private static let words = ["server.host", "server.port", "mail.preventMove", "x"]

  /// What somebody typed and what is suggested.
  @Test(arguments: [
    ("server.hots", "server.host"), ("SERVER.HOST", "server.host"), ("mail.preventmove", "mail.preventMove"),
    ("mail.prventMove", "mail.preventMove"), ("preventMove", nil), ("y", "x"), ("", "x"), ("something else", nil),
  ])
  func theNearestWordIsSuggested(_ typed: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: typed, among: Self.words) == expected)
  }

  @Test func aVeryLongWordCostsNothing() {
    #expect(Suggestion.nearest(to: String(repeating: "server.host", count: 10_000), among: Self.words) == nil)
    #expect(Suggestion.nearest(to: "a", among: []) == nil)
  }
}
