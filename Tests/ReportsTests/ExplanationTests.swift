import EASPolicyTranslator
import Testing

@Suite struct ExplanationTests {
  @Test func everyCodeIsExplainedInSentences() {
    let explanations = OutcomeCode.allCases.map(\.explanation) + FaultCode.allCases.map(\.explanation)
    for explanation in explanations {
      for sentence in [explanation.what, explanation.why, explanation.remedy] {
        #expect(sentence.hasSuffix("."), "\(sentence)")
        #expect(!sentence.contains("  "), "\(sentence)")
      }
    }
    #expect(Set(explanations).count == explanations.count)
  }

  @Test func everyTopicIsFound() throws {
    let registry = FormatRegistry()
    let codes = OutcomeCode.allCases.map(\.rawValue) + FaultCode.allCases.map(\.rawValue)
    let locals = try registry.formats.flatMap { try registry.backend($0).table.localFields.map(\.id) }
    for name in codes + FieldCatalogue.all.map(\.id) + locals + registry.formats {
      let text = try Topic(named: name, in: registry).render()
      #expect(text.hasPrefix(name + ":"))
      #expect(text.widestLine <= 80, "\(name)")
    }
  }

  @Test func anUnknownTopicNamesTheNearest() {
    #expect(throws: UsageFault.self) { try Topic(named: "field-droped", in: FormatRegistry()) }
  }
}

extension String {
  /// The length of the longest line.
  var widestLine: Int { split(separator: "\n").map(\.count).max() ?? 0 }
}
