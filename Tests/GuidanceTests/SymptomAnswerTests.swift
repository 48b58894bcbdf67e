import EASPolicyTranslator
import Foundation
import Testing

/// How answers about symptoms look.
@Suite struct SymptomAnswerTests {
  private static let symptoms = (try? SymptomList())?.symptoms ?? []

  private static func answer(_ text: String, _ format: ListFormat = .text) throws -> String {
    SymptomAnswer(try SymptomList(), searching: text).render(format)
  }

  @Test(arguments: symptoms)
  func oneFitsATerminal(_ symptom: Symptom) throws {
    let text = try Self.answer(symptom.id)
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [symptom.title, symptom.cause, symptom.check] + symptom.remedies {
      #expect(words.contains(part.split(separator: " ").prefix(4).joined(separator: " ")), "\(part)")
    }
    #expect(!text.contains("Perhaps also"))
    #expect(try text == Topic(named: symptom.id, in: FormatRegistry()).render())
  }

  @Test(arguments: ["", "banana cake"])
  func theListNamesAll(_ text: String) throws {
    let answer = try Self.answer(text)
    for symptom in Self.symptoms { #expect(answer.contains("\n  \(symptom.id)\n")) }
    for line in answer.split(separator: "\n") { #expect(line.count <= 80) }
    #expect(answer.hasPrefix("No symptom fits.") == !text.isEmpty)
  }

  @Test func othersThatFitAreNamed() throws {
    let answer = try Self.answer("password prompt")
    #expect(answer.contains("\nPerhaps also:\n"))
  }

  @Test func programsGetEverything() throws {
    for text in ["", "password", "banana cake"] {
      let object = try JSONSerialization.jsonObject(with: Data(try Self.answer(text, .json).utf8)) as? [String: Any]
      let found = try #require(object?["symptoms"] as? [[String: Any]])
      #expect(text == "banana cake" ? found.isEmpty : !found.isEmpty)
      if text.isEmpty { #expect(found.count == Self.symptoms.count) }
      for symptom in found { #expect(symptom.keys.count == 11) }
    }
  }

  @Test(arguments: ["\u{1b}[31mred", "<script>", "| a | b |"])
  func soughtTextStaysText(_ text: String) throws {
    for format in ListFormat.allCases {
      let answer = try Self.answer(text, format)
      #expect(!answer.contains("\u{1b}") && !answer.contains("<script>\n"))
    }
  }

  @Test func wikiTextEscapes() throws {
    let answer = try Self.answer("literal-variables", .markdown)
    #expect(answer.contains("\\{\\{mail\\}\\}"))
    #expect(answer.contains("`easpolicy inspect`"))
  }
}
