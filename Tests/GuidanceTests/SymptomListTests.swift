import EASPolicyTranslator
import Testing

/// The built-in list of symptoms: whole, consistent, and found by its own words.
@Suite struct SymptomListTests {
  private static let symptoms = (try? SymptomList())?.symptoms ?? []

  @Test func theListIsRead() throws {
    let list = try SymptomList()
    print("symptoms: \(list.symptoms.count)")
    #expect(list.symptoms.count >= 60)
    #expect(Set(list.symptoms.map(\.group)) == Set(SymptomGroup.allCases))
  }

  @Test func idsAreTheNamesOfNothingElse() throws {
    let ids = Self.symptoms.map(\.id)
    let registry = FormatRegistry()
    let aliases = try registry.formats.flatMap { try registry.backend($0).table.aliases }
    let others =
      OutcomeCode.allCases.map(\.rawValue) + FaultCode.allCases.map(\.rawValue) + registry.formats + aliases
      + FieldCatalogue.all.map(\.id) + LintRules.codes + ["symptom", "topic"]
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isDisjoint(with: others))
  }

  @Test(arguments: symptoms)
  func itsWordsAreWhole(_ symptom: Symptom) {
    #expect(!symptom.title.hasSuffix("."))
    for text in [symptom.cause, symptom.check] + symptom.remedies {
      #expect(text.hasSuffix("."), "\(symptom.id): \(text)")
      #expect(text.count(where: { $0 == "`" }).isMultiple(of: 2), "\(symptom.id): \(text)")
    }
    #expect(!symptom.sources.isEmpty && !symptom.remedies.isEmpty)
    let all = [symptom.title, symptom.cause, symptom.check] + symptom.remedies + symptom.phrases
    for text in all { #expect(!text.contains("  ") && !text.contains("\n"), "\(symptom.id): \(text)") }
  }

  @Test(arguments: symptoms)
  func whatItNamesExists(_ symptom: Symptom) throws {
    let registry = FormatRegistry()
    for format in symptom.scope.formats { #expect(registry.formats.contains(format), "\(symptom.id): \(format)") }
    let known = try Set(registry.formats.flatMap { try registry.backend($0).table.platforms })
    let platforms = known.union(["macOS", "Windows"])
    for platform in symptom.scope.platforms { #expect(platforms.contains(platform), "\(symptom.id): \(platform)") }
    #expect(!symptom.related.symptoms.contains(symptom.id), "\(symptom.id) names itself")
    for rule in symptom.related.rules { #expect(LintRules.codes.contains(rule), "\(symptom.id): \(rule)") }
    for field in symptom.related.fields { #expect(FieldCatalogue.definition(field) != nil, "\(symptom.id): \(field)") }
  }

  @Test(arguments: symptoms)
  func itsOwnWordsFindIt(_ symptom: Symptom) throws {
    let search = SymptomSearch(try SymptomList())
    for phrase in symptom.phrases + [symptom.id, symptom.title] {
      let found = search.matches(phrase)
      #expect(found.first?.symptom.id == symptom.id, "\(phrase): \(found.map(\.symptom.id))")
    }
  }

  /// Each phrase also finds its symptom when it is shouted, and in a sentence.
  @Test(arguments: symptoms)
  func itsOwnWordsFindItInASentence(_ symptom: Symptom) throws {
    let search = SymptomSearch(try SymptomList())
    for phrase in symptom.phrases {
      #expect(search.matches("  \(phrase.uppercased())!?").first?.symptom.id == symptom.id, "\(phrase)")
      let found = search.matches("Hello, since Monday: \(phrase). Kim").map(\.symptom.id)
      #expect(found.contains(symptom.id), "\(phrase): \(found)")
    }
  }
}
