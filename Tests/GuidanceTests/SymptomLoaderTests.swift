import EASPolicyTranslator
import Testing

/// Mistakes in a list of symptoms.
@Suite struct SymptomLoaderTests {
  private static let valid = """
    sources: {page: A page}
    synonyms: {email: mail}
    symptoms:
      - id: no-mail
        group: everyday
        title: There is no mail
        phrases: [no mail, "0xABCD1234"]
        cause: Mail is off.
        check: Look.
        remedies: [Turn it on.]
        applies: {platforms: [iOS]}
        related: {rules: [ssl-off], fields: [services.mail.enabled], symptoms: [no-mail]}
        evidence: documented
        source: page
    """

  private static func faults(_ text: String) -> [String] {
    do {
      _ = try SymptomList(file: "s.yaml", text: Array(text.utf8))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test func aRightOneIsRead() throws {
    let list = try SymptomList(file: "s.yaml", text: Array(Self.valid.utf8))
    let symptom = try #require(list.symptom("no-mail"))
    #expect(symptom.sources == ["A page"])
    #expect(symptom.scope.summary == "iOS")
    #expect(SymptomSearch(list).matches("email").map(\.symptom) == [symptom])
  }

  /// What is written in place of a piece, and the faults.
  @Test(arguments: [
    ("id: no-mail", "id: No Mail", ["s.yaml:4:9: id must be kebab-case", "s.yaml:12:14: there is no symptom no-mail"]),
    (
      "group: everyday", "group: weekly",
      ["s.yaml:5:12: group must be one of installation, signingIn, values, everyday, change"]
    ),
    (
      "cause: Mail", "because: Mail",
      ["s.yaml:4:5: a symptom needs cause", "s.yaml:8:5: unknown key because in a symptom; did you mean cause?"]
    ),
    (
      "remedies: [Turn it on.]", "remedies: []",
      ["s.yaml:10:15: a symptom needs remedies: a list with at least one text"]
    ),
    (
      "remedies: [Turn it on.]", "remedies: [7]",
      [
        "s.yaml:10:15: remedies must be a list of text",
        "s.yaml:10:15: a symptom needs remedies: a list with at least one text",
      ]
    ),
    (
      "services.mail.enabled", "services.mail.enable",
      ["s.yaml:12:42: unknown field services.mail.enable; did you mean services.mail.enabled?"]
    ),
    ("ssl-off", "SSL", ["s.yaml:12:22: SSL is no code"]),
    (
      "evidence: documented", "evidence: sure", ["s.yaml:13:15: evidence must be one of documented, observed, inferred"]
    ),
    ("source: page", "source: book", ["s.yaml:14:13: book is not among the file's sources"]),
    (
      "{platforms: [iOS]}", "{platform: [iOS]}",
      ["s.yaml:11:15: unknown key platform in a value of applies; did you mean platforms?"]
    ),
    ("{email: mail}", "{email: 3}", ["s.yaml:2:19: email must be text, not an integer"]),
    (
      "phrases: [no mail, \"0xABCD1234\"]", "phrases: no mail",
      [
        "s.yaml:7:14: phrases must be a list of text",
        "s.yaml:7:14: a symptom needs phrases: a list with at least one text",
      ]
    ),
  ])
  func eachMistakeIsNamed(_ piece: String, _ written: String, _ faults: [String]) {
    #expect(Self.faults(Self.valid.replacing(piece, with: written)) == faults)
  }

  @Test func twoOfOneIdAreRefused() {
    let second = Self.valid.split(separator: "\n").dropFirst(3).joined(separator: "\n")
    #expect(Self.faults(Self.valid + "\n" + second) == ["s.yaml:15:9: a second symptom no-mail"])
    #expect(Self.faults("sources: {}\nsymptoms: []") == ["s.yaml:2:11: a list of symptoms needs at least one"])
  }
}
