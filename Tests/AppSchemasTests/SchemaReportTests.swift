import EASPolicyTranslator
import TestSupport
import Testing

/// Schemas as tables for people and programs.
@Suite struct SchemaReportTests {
  private func outline(_ name: String) throws -> SchemaOutline {
    let schema = try Schemas.read(name)
    let table = try Sample.translator.registry.backend("samsung-email").table
    return SchemaOutline(schema, knownBy: ResolvedTable(table, schema: schema))
  }

  @Test(arguments: Schemas.samsung) func everySettingIsShown(_ name: String) throws {
    let outline = try outline(name)
    for format in ListFormat.allCases {
      let text = SchemaReport(outline).render(format).replacing("\\_", with: "_").replacing("<wbr>", with: "")
      for line in outline.lines { #expect(text.contains(line.setting.key), "\(format): \(line.setting.key)") }
      #expect(text.hasSuffix("\n"))
    }
  }

  @Test func textFits80Columns() throws {
    for name in Schemas.samsung {
      let lines = SchemaReport(try outline(name)).render(.text).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }
  }

  @Test func programsGetTheTree() throws {
    let text = SchemaReport(try outline(Schemas.samsung[1])).render(.json)
    let root = try JSONCodec().decode(Array(text.utf8), limits: .standard).node
    let list = try #require(root.object?["settings"]?.items?.first?.object)
    #expect(list["key"] == .string("easAccounts"))
    let bundle = try #require(list["settings"]?.items?.first?.object)
    #expect(bundle["settings"]?.items?.count == 18)
    #expect(
      bundle["settings"]?.items?[4].object?["fields"] == .array([.string("server.host"), .string("server.port")]))
  }

  /// Texts of a schema come from anywhere.
  @Test func hostileTextsStayText() {
    let nasty = "<script>alert(1)</script>|*x*\u{1b}[31m\u{202E}\u{0}\n# y"
    let settings = [RestrictionType.choice, .bundle, .bundleArray].map { type in
      AppRestriction(
        key: nasty + type.rawValue, title: nasty, description: nasty + "d", type: type,
        choices: [.init(name: nasty, value: nasty)], defaultValue: .string(nasty),
        nested: type == .choice ? [] : [AppRestriction(key: nasty, type: .bundle)], references: ["entries": nasty])
    }
    let schema = AppSchema(form: .playEMM, package: nasty, restrictions: settings)
    for format in ListFormat.allCases {
      let text = SchemaReport(SchemaOutline(schema)).render(format)
      #expect(!text.contains("\u{1b}") && !text.contains("\u{202E}") && !text.contains("\0"), "\(format)")
      if format == .html { #expect(!text.contains("<script>alert")) }
      if format == .markdown {
        #expect(!text.replacing("\\<", with: "").contains("<script") && !text.contains("\n# y"))
      }
    }
  }
}
