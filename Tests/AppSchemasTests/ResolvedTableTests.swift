import EASPolicyTranslator
import TestSupport
import Testing

/// Guessed keys become those of the app's schema.
@Suite struct ResolvedTableTests {
  private func table(_ format: String = "samsung-email") throws -> MappingTable {
    try Sample.translator.registry.backend(format).table
  }

  private func row(_ field: String, _ table: MappingTable) throws -> Row {
    try #require(table.accounts.rows.first { $0.fields.contains(field) && $0.key != nil })
  }

  @Test(arguments: Schemas.samsung) func labelsGiveTheKeys(_ name: String) throws {
    let resolved = ResolvedTable(try table(), schema: try Schemas.read(name))
    for (field, key) in [
      ("identity.emailAddress", "emailAddress"), ("server.host", "serverName"), ("sync.interval", "peakInterval"),
      ("samsung-email.retrievalSize", "retrievalSize"), ("mail.pastDays", "syncPeriod"),
    ] {
      #expect(try row(field, resolved.table).key?.keyPath == key)
      #expect(try row(field, resolved.table).source == ResolvedTable.source)
    }
    // Without the values of its choices, what a row would write stays a guess.
    let guesses = resolved.table.accounts.rows.filter { $0.evidence == .inferred }.map(\.label)
    let words = ["Peak sync interval", "Off-peak sync interval", "Period to sync emails"]
    #expect(guesses == (name.hasSuffix(".xml") ? words : []))
    #expect(resolved.table.shapes.map(\.accounts.description) == ["easAccounts/*"])
    #expect(resolved.resolutions.count == 18)
    #expect(resolved.resolutions.allSatisfy { $0.key != nil })
  }

  @Test func wordsBecomeTheValuesOfChoices() throws {
    let resolved = ResolvedTable(try table(), schema: try Schemas.amapi()).table
    guard case .map(let intervals) = try row("sync.interval", resolved).conversion else {
      Issue.record("the interval is no map")
      return
    }
    #expect(intervals.entries.map(\.vendor) == ["-2", "-1", "15", "60", "120", "240", "720"].map(Node.string))
    // A number that the app takes as text.
    guard case .map(let sizes) = try row("samsung-email.retrievalSize", resolved).conversion else {
      Issue.record("the size is no map")
      return
    }
    #expect(sizes.entries.map(\.vendor) == ["0", "50", "-1"].map(Node.string))
  }

  @Test func withoutValuesInTheFileWordsStay() throws {
    let own = try row("sync.interval", table()).conversion
    let resolved = ResolvedTable(try table(), schema: try Schemas.read(Schemas.samsung[0])).table
    #expect(try row("sync.interval", resolved).conversion == own)
  }

  @Test func titlesAreComparedAsPeopleDo() throws {
    let schema = try Schemas.schema(
      """
      {"restrictions": [{"key": "k", "title": " exchange  ActiveSync accounts LIST: ", "restrictionType": "bundleArray",
        "nestedRestriction": [{"key": "i", "restrictionType": "bundle", "nestedRestriction": [
          {"key": "mail", "title": "EMAIL  address :", "restrictionType": "string"},
          {"key": "sslOn", "title": "Use SSL", "restrictionType": "choice", "entry": ["True", "False"], "entryValue": ["Y", "N"]},
          {"key": "one", "title": "Trust all", "restrictionType": "bool"},
          {"key": "two", "title": "Trust all", "restrictionType": "bool"}]}]}]}
      """)
    let resolved = ResolvedTable(try table(), schema: schema)
    #expect(try row("identity.emailAddress", resolved.table).key?.keyPath == "mail")
    // Two settings of one title: no guess.
    #expect(try row("server.acceptAnyCertificate", resolved.table).key?.keyPath == "trust_all")
    #expect(try row("server.acceptAnyCertificate", resolved.table).evidence == .inferred)
    guard case .map(let map) = try row("server.useSSL", resolved.table).conversion else {
      Issue.record("the switch is no map")
      return
    }
    #expect(map.entries.map(\.vendor) == [.string("Y"), .string("N")])
  }

  /// Without the published title, the list that holds most of the labels is it.
  @Test func theListIsFoundByItsSettings() throws {
    let named = try String(decoding: Schemas.bytes(Schemas.samsung[1]), as: UTF8.self)
    let text = named.replacing("Exchange ActiveSync accounts list", with: "Konten")
    let resolved = ResolvedTable(try table(), schema: try Schemas.schema(text))
    #expect(resolved.table.shapes[0].accounts.description == "easAccounts/*")
    let other = text.replacing("\"title\": \"", with: "\"title\": \"X ")
    let lost = ResolvedTable(try table(), schema: try Schemas.schema(other))
    #expect(lost.table.shapes[0].accounts.description == "eas_accounts/*")
    #expect(lost.resolutions.allSatisfy { $0.key == nil })
  }

  /// A schema never changes a key that is known, and never loses one.
  @Test(arguments: ["gmail", "outlook", "nine-work"]) func knownKeysStay(_ format: String) throws {
    let before = try table(format)
    let schema = try Schemas.schema(
      """
      {"restrictions": [{"key": "other", "title": "Email address", "restrictionType": "string"},
        {"key": "exchange_ssl_required", "title": "Host", "restrictionType": "bool"}]}
      """)
    let after = ResolvedTable(before, schema: schema).table
    #expect(after.accounts.rows.map(\.key) == before.accounts.rows.map(\.key))
    #expect(after.shapes == before.shapes)
  }

  @Test func theOutlineTellsWhatNoRowKnows() throws {
    let schema = try Schemas.amapi()
    let outline = SchemaOutline(schema, knownBy: ResolvedTable(try table(), schema: schema))
    #expect(outline.lines.filter(\.isUnknown).map(\.setting.key) == ["vibrate"])
    #expect(outline.lines.filter(\.holdsAccounts).map(\.setting.key) == ["easAccounts", "easAccount"])
    #expect(outline.lines.first { $0.setting.key == "serverName" }?.fields == ["server.host", "server.port"])
  }
}
