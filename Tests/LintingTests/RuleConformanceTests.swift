import EASPolicyTranslator
import Testing

/// Every rule does what its examples say, and says what people need.
@Suite struct RuleConformanceTests {
  /// An example with its rule, so that a failure names both.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any LintRule.Type
    let example: LintExample

    var testDescription: String { "\(rule.description.code): \(example.caption)" }
  }

  static let cases = LintRules.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(arguments: cases) func exampleIsWhatItSays(_ one: Case) throws {
    let findings = try one.findings().filter { $0.rule == one.rule.description.code }
    switch one.example.verdict {
    case .good: #expect(findings.isEmpty, "\(findings)")
    case .bad(let line): #expect(findings.contains { $0.location?.position?.line == line }, "\(findings)")
    }
  }

  @Test func everyRuleHasGoodAndBadExamples() {
    for rule in LintRules.all {
      #expect(rule.examples.contains { $0.verdict == .good }, "\(rule) has no good example")
      #expect(rule.examples.contains { $0.verdict != .good }, "\(rule) has no bad example")
    }
  }

  @Test func codesAreUniqueAndNamedAfterTheirTypes() {
    #expect(LintRules.codes.count == LintRules.all.count)
    for rule in LintRules.all {
      let code = rule.description.code
      #expect(code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(code)")
      let name = code.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect("\(rule)" == name, "\(rule) and \(code)")
    }
  }

  @Test func codesDifferFromOtherTopics() {
    let others = OutcomeCode.allCases.map(\.rawValue) + FaultCode.allCases.map(\.rawValue)
    #expect(LintRules.codes.isDisjoint(with: others))
  }

  @Test func everyRuleSaysWhatPeopleNeed() {
    for rule in LintRules.all.map({ $0.description }) {
      for text in [rule.summary, rule.why, rule.remedy] {
        #expect(text.hasSuffix(".") && text.count > 10, "\(rule.code): \(text)")
      }
      #expect(!rule.source.isEmpty, "\(rule.code) has no source in Mappings/facts/rule-sources.yaml")
      #expect([.error, .warning, .info].contains(rule.severity))
    }
  }
}

extension RuleConformanceTests.Case {
  /// What all rules find in the example.
  func findings() throws -> [LintFinding] {
    var configuration = LintConfiguration()
    try configuration.enable(rule.description.code)
    let day = try #require(CalendarDate(example.asOf ?? "2026-11-22"))
    let translator = Translator()
    let texts = [example.text] + example.others
    var options = TranslationOptions()
    options.sourceAppSchema = try example.schema.map { try AppSchema(Array($0.utf8)) }
    let inputs = try texts.enumerated().map { index, text in
      LintInput(path: "example-\(index + 1)", document: try translator.read(Array(text.utf8), options: options))
    }
    let linter = Linter(registry: translator.registry, configuration: configuration, asOf: day)
    return try linter.lint(inputs).entries[0].findings
  }
}
