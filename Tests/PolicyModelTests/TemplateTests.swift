import PolicyModel
import TestSupport
import Testing

@Suite struct TemplateTests {
  @Test func canonicalTextSurvives() {
    var random = RandomValue(seed: 1)
    for _ in 0..<2000 {
      let template = Self.template(&random)
      #expect(Template(canonicalText: template.canonicalText) == template, "\(template.segments)")
    }
  }

  private static func template(_ random: inout RandomValue) -> Template {
    let pieces = ["$", "$$", "${", "$${", "{", "}", "owner.email}", "a", "%", "${owner.", "é", "\n"]
    var template = Template([])
    for _ in 0..<random.random.number(0..<6) {
      let isVariable = random.random.chance(35)
      template.append(isVariable ? .variable(random.variable()) : .literal(random.random.pick(pieces)))
    }
    return template
  }

  /// Canonical text and its pieces.
  @Test(arguments: [
    ("", []), ("kim", ["literal kim"]), ("${owner.email}", ["variable owner.email"]),
    ("a${owner.upn}b", ["literal a", "variable owner.upn", "literal b"]),
    ("${owner.custom(99)}", ["variable owner.custom(99)"]), ("${owner.custom(0)}", ["literal ${owner.custom(0)}"]),
    ("${owner.custom(07)}", ["literal ${owner.custom(07)}"]), ("$${owner.email}", ["literal ${owner.email}"]),
    ("${nobody}", ["literal ${nobody}"]), ("$$${owner.upn}", ["literal $", "variable owner.upn"]),
    ("$$$${owner.upn}", ["literal $${owner.upn}"]), ("a$b$$", ["literal a$b$$"]), ("${", ["literal ${"]),
    ("${owner.email", ["literal ${owner.email"]),
  ])
  func canonicalTextMeans(_ text: String, _ pieces: [String]) {
    let found = Template(canonicalText: text).segments.map { segment in
      switch segment {
      case .literal(let text): "literal \(text)"
      case .variable(let variable): "variable \(variable.name)"
      case .unknownVariable(let spelling, _): "unknown \(spelling)"
      }
    }
    #expect(found == pieces)
  }

  @Test func neighboursAreJoinedAndEmptyPiecesLeftOut() {
    let template = Template([.literal("a"), .literal(""), .literal("b"), .variable(.ownerUPN), .literal("")])
    #expect(template.segments == [.literal("ab"), .variable(.ownerUPN)])
    #expect(Template([]).isEmpty)
    #expect(Template("").literal == "")
    #expect(Template(.ownerUPN).literal == nil)
    #expect(Template(.ownerUPN).soleVariable == .ownerUPN)
    #expect(template.soleVariable == nil)
  }

  @Test func isSplitAtTheFirstSeparatorInLiteralText() throws {
    let template: Template = "${owner.netbiosDomain}\\a\\${owner.userName}"
    let parts = try #require(template.split(atFirst: "\\"))
    #expect(parts.before == "${owner.netbiosDomain}")
    #expect(parts.after == "a\\${owner.userName}")
    #expect(Template("abc").split(atFirst: "\\") == nil)
    #expect(Template("\\").split(atFirst: "\\")?.before.isEmpty == true)
    #expect(Template("\\").split(atFirst: "\\")?.after.isEmpty == true)
  }

  @Test func anAddressHoldsAnAt() {
    #expect(Template("kim@example.com").contains("@"))
    #expect(Template(.ownerEmail).contains("@"))
    #expect(Template(.ownerUPN).contains("@"))
    #expect(!Template(.ownerUserName).contains("@"))
    #expect(!Template([.unknownVariable(spelling: "%a@b%", dialect: "x")]).contains("@"))
    #expect(!Template(.ownerEmail).contains("."))
  }
}
