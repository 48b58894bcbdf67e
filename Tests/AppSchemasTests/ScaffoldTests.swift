import EASPolicyTranslator
import Testing

/// New tables from schemas pass the check as they are.
@Suite struct ScaffoldTests {
  private func table(_ schema: AppSchema) throws -> MappingTable {
    let text = TableScaffold(format: "acme-mail", syntax: .json, schema: schema).render()
    return try TableLoader.table(file: "acme-mail.yaml", text: Array(text.utf8))
  }

  @Test(arguments: Schemas.samsung + ["gmail-schema-amapi.json"]) func scaffoldsAreSound(_ name: String) throws {
    let schema = try Schemas.read(name)
    let table = try table(schema)
    #expect(table.package == schema.package)
    let rows = table.accounts.rows.filter { $0.key != nil }
    let settings = schema.restrictions.first { $0.type == .bundleArray }?.settings ?? schema.restrictions
    #expect(rows.map { $0.key?.keyPath } == settings.map(\.key))
    #expect(rows.map(\.label) == settings.map(\.title))
    #expect(rows.allSatisfy { $0.evidence == .documented && $0.source == "app-schema" })
  }

  @Test func aScaffoldOfAListReadsItsDocuments() throws {
    let schema = try Schemas.amapi()
    let text = TableScaffold(format: "acme-mail", syntax: .json, schema: schema).render()
    let registry = FormatRegistry()
    try registry.register(try Backend(file: "acme-mail.yaml", yaml: Array(text.utf8)))
    let document = try Translator(registry: registry).read(
      try Schemas.bytes("samsung-email-under-schema.json"), format: "acme-mail")
    let values = document.imported.profiles[0].profile.accounts[0].values
    #expect(values["acme-mail.serverName"]?.summary == "mail.example.com:8443")
    #expect(values["acme-mail.useSsl"] == .boolean(true))
  }

  @Test func secretsStaySecret() throws {
    let rows = try table(try Schemas.amapi()).accounts.rows
    #expect(rows.first { $0.key?.keyPath == "accountPassword" }?.local?.type == .secret)
  }

  /// Keys and titles from anywhere cannot break the YAML or forge a row.
  @Test func hostileTextsStayText() throws {
    let nasty = [
      "a\": {x: [\n- y", "# no comment", "'single' \\ back", "line\r\nbreak\u{85}\u{2028}end",
      "\u{202E}bidi\u{0}\u{7F}", "- {field: x}",
      "${owner.email}", "true", "12", "*/x", "a/b", "combined\"\u{301} \\\u{301}", "😀\u{FEFF}\u{FFFE}", "%@`!&*", " ",
      "local", "local",
    ]
    let settings = nasty.enumerated().map { index, text in
      AppRestriction(
        key: "\(text)\(index)", title: text, description: text, type: index.isMultiple(of: 3) ? .choice : .string,
        choices: [.init(name: text, value: text), .init(name: nil, value: "other")], defaultValue: .string(text))
    }
    for type in [RestrictionType.bundle, .bundleArray] {
      let nested = AppRestriction(
        key: "list: \"x\"", title: nasty[0], type: type,
        nested: [
          AppRestriction(key: "item", type: .bundle, nested: settings)
        ])
      let table = try table(AppSchema(form: .playEMM, package: "x: [", restrictions: [nested] + settings))
      #expect(table.package == "x: [")
      #expect(table.localFields.count > 10)
    }
  }
}
