import EASPolicyTranslator
import Testing

/// What a schema says of settings.
@Suite struct FindingTests {
  static let schema = """
    {"restrictions": [
      {"key": "flag", "restrictionType": "bool"}, {"key": "text", "restrictionType": "string"},
      {"key": "hidden", "restrictionType": "hidden"}, {"key": "number", "restrictionType": "integer"},
      {"key": "choice", "restrictionType": "choice", "entry": ["Every hour", "Never"], "entryValue": ["60", "never"]},
      {"key": "several", "restrictionType": "multiselect", "entry": ["A", "B"], "entryValue": ["a", "b"]},
      {"key": "open", "restrictionType": "choice"},
      {"key": "group", "restrictionType": "bundle",
        "nestedRestriction": [{"key": "inner", "restrictionType": "bool"}]},
      {"key": "list", "restrictionType": "bundleArray", "nestedRestriction": [{"key": "item", "restrictionType": "bundle",
        "nestedRestriction": [{"key": "name", "restrictionType": "string"}, {"key": "on", "restrictionType": "bool"}]}]}
    ]}
    """

  private func findings(_ settings: String) throws -> [AppSchemaFinding] {
    let node = try JSONCodec().decode(Array(settings.utf8), limits: .standard).node
    return try Schemas.schema(Self.schema).findings(in: node) { $0.hasPrefix("{{") }
  }

  @Test func whatTheAppTakesHasNoFindings() throws {
    let found = try findings(
      """
      {"flag": true, "text": "x", "hidden": "y", "number": -2147483648, "choice": "60", "several": ["a", "b"],
       "open": "anything", "group": {"inner": false}, "list": [{"name": "n", "on": true}, {}]}
      """)
    #expect(found.isEmpty, "\(found)")
  }

  @Test func variablesAreNotJudged() throws {
    let found = try findings(
      "{\"flag\": \"{{x}}\", \"number\": \"{{x}}\", \"choice\": \"{{x}}\", \"several\": [\"{{x}}\"], \"list\": [\"{{x}}\"]}"
    )
    #expect(found.isEmpty, "\(found)")
  }

  static let wrong: [(String, String, AppSchemaFinding.Problem, String)] = [
    ("{\"flag\": \"true\"}", "/flag", .wrongType, "true or false"),
    ("{\"flag\": null}", "/flag", .wrongType, "true or false"),
    ("{\"text\": 1}", "/text", .wrongType, "text"), ("{\"hidden\": true}", "/hidden", .wrongType, "text"),
    ("{\"number\": \"1\"}", "/number", .wrongType, "whole number"),
    ("{\"number\": 1.5}", "/number", .wrongType, "whole number"),
    ("{\"number\": 2147483648}", "/number", .wrongType, "2147483647"),
    ("{\"choice\": 60}", "/choice", .wrongType, "quotes"),
    ("{\"choice\": \"every  HOUR:\"}", "/choice", .unknownChoice, "Write 60"),
    ("{\"choice\": \"Never\"}", "/choice", .unknownChoice, "Write never"),
    ("{\"choice\": \"61\"}", "/choice", .unknownChoice, "one of 60, never"),
    ("{\"several\": \"a\"}", "/several", .wrongType, "list of texts"),
    ("{\"several\": [\"a\", \"c\"]}", "/several/1", .unknownChoice, "one of a, b"),
    ("{\"group\": [1]}", "/group", .wrongType, "object"),
    ("{\"group\": {\"flag\": true}}", "/group/flag", .wrongNesting, "at the top"),
    ("{\"inner\": true}", "/inner", .wrongNesting, "in group"),
    ("{\"name\": \"x\"}", "/name", .wrongNesting, "in list"),
    ("{\"list\": {\"name\": \"n\"}}", "/list", .wrongType, "into a list"),
    ("{\"list\": [1]}", "/list/0", .wrongType, "object"),
    ("{\"list\": [{\"item\": {\"name\": \"n\"}}]}", "/list/0/item", .wrongNesting, "directly"),
    ("{\"list\": [{\"nane\": \"n\"}]}", "/list/0/nane", .unknownKey, "Did you mean name?"),
    ("{\"FLAG\": true}", "/FLAG", .unknownKey, "Did you mean flag?"),
    ("{\"group\": {\"Text\": true}}", "/group/Text", .unknownKey, "Did you mean text?"),
    ("{\"somethingElse\": true}", "/somethingElse", .unknownKey, "easpolicy schema"),
  ]

  @Test(arguments: wrong)
  func whatTheAppDoesNotTakeIsFound(
    _ settings: String, _ pointer: String, _ problem: AppSchemaFinding.Problem, _ remedy: String
  ) throws {
    let found = try findings(settings)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.pointer.description == pointer)
    #expect(found.first?.problem == problem)
    #expect((found.first.map { $0.summary + $0.remedy } ?? "").contains(remedy), "\(found)")
  }

  @Test func insideWrappedItemsTheCheckGoesOn() throws {
    let found = try findings("{\"list\": [{\"item\": {\"on\": \"yes\"}}]}")
    #expect(found.map(\.pointer.description) == ["/list/0/item", "/list/0/item/on"])
  }

  @Test func valuesNeverAppear() throws {
    let secret = "Example-Pa55-only"
    let settings =
      ["flag", "number", "choice", "several", "group", "list", "unknown", "inner"]
      .map { "{\"\($0)\": \"\(secret)\"}" } + ["{\"several\": [\"\(secret)\"], \"list\": [\"\(secret)\"]}"]
    for text in settings {
      let found = try findings(text)
      #expect(!found.isEmpty, "\(text)")
      for finding in found {
        #expect(!(finding.summary + finding.remedy).contains(secret), "\(finding)")
      }
    }
  }
}
