import EASPolicyTranslator
import Testing

/// The four published forms say the same.
@Suite struct FormTests {
  /// What every form can say, in a line a setting.
  private func lines(_ settings: [AppRestriction], depth: Int = 0, withChoices: Bool) -> [String] {
    settings.flatMap { setting -> [String] in
      let choices =
        withChoices ? (setting.choices ?? []).map { "\($0.value)=\($0.name ?? "")" }.joined(separator: ",") : ""
      let standard = setting.defaultValue?.scalarText ?? ""
      return ["\(depth) \(setting.key) \(setting.type.rawValue) \(setting.title ?? "") \(standard) \(choices)"]
        + lines(setting.nested, depth: depth + 1, withChoices: withChoices)
    }
  }

  @Test(arguments: Schemas.samsung) func formsOfOneSchemaReadAlike(_ name: String) throws {
    let schema = try Schemas.read(name)
    let hasChoices = schema.form != .restrictionsXML
    let expected = lines(try Schemas.amapi().restrictions, withChoices: hasChoices)
    #expect(expected.count == 20)
    #expect(lines(schema.restrictions, withChoices: hasChoices) == expected)
  }

  @Test func formsAndPackagesAreRecognised() throws {
    #expect(try Schemas.samsung.map { try Schemas.read($0).form } == AppSchema.Form.allCases.ordered)
    #expect(try Schemas.amapi().package == "com.samsung.android.email.provider")
    #expect(try Schemas.read(Schemas.samsung[2]).package == nil)
  }

  @Test func referencesAreToldAndNotTakenForText() throws {
    let schema = try Schemas.read(Schemas.samsung[0])
    let note = try #require(schema.referenceNote)
    #expect(note.hasSuffix("holds: the values of 4 settings."))
    let interval = try #require(schema.restrictions[0].settings.first { $0.key == "peakInterval" })
    #expect(interval.choices == nil)
    #expect(interval.references["entryValues"] == "@array/interval_values")
    #expect(interval.title == "Peak sync interval")
    #expect(try Schemas.amapi().referenceNote == nil)
  }

  @Test func wordsForTypesMayDifferInCase() throws {
    for word in ["BUNDLE_ARRAY", "bundleArray", "bundle_array", "BundleArray"] {
      let schema = try Schemas.schema(
        "{\"managedProperties\":[{\"key\":\"a\",\"type\":\"\(word)\",\"nestedProperties\":[]}]}")
      #expect(schema.restrictions[0].type == .bundleArray)
    }
  }

  @Test func aListWithoutItsBundleGetsOneWithoutKey() throws {
    let schema = try Schemas.schema(
      """
      {"restrictions": [{"key": "a", "restrictionType": "bundleArray",
        "nestedRestriction": [{"key": "b", "restrictionType": "bool"}, {"key": "c", "restrictionType": "bool"}]}]}
      """)
    #expect(schema.restrictions[0].itemKey == nil)
    #expect(schema.restrictions[0].settings.map(\.key) == ["b", "c"])
  }

  /// The answer of an API, a list of one, and the bare list are the schema all the same.
  @Test(arguments: Array(Schemas.samsung.dropFirst())) func wrappersAreOpened(_ name: String) throws {
    let plain = try Schemas.read(name)
    let text = String(decoding: try Schemas.bytes(name), as: UTF8.self)
    for wrapped in ["{\"kind\": \"x\", \"answer\": \(text)}", "[\(text)]", "{\"value\": [\(text)]}"] {
      #expect(try Schemas.schema(wrapped).restrictions == plain.restrictions)
    }
    #expect(Schemas.fault("[\(text), \(text)]")?.code == .ambiguousFormat)
  }

  @Test func bareListsAreRead() throws {
    #expect(try Schemas.schema("[{\"key\": \"a\", \"type\": \"BOOL\"}]").form == .managedProperties)
    #expect(try Schemas.schema("[{\"key\": \"a\", \"restrictionType\": \"bool\"}]").form == .playEMM)
    #expect(try Schemas.schema("[{\"schemaItemKey\": \"a\", \"dataType\": \"bool\"}]").form == .schemaItems)
  }

  @Test func flatItemsThatRepeatTheTopAreReadOnce() throws {
    let schema = try Schemas.schema(
      """
      {"schemaItems": [{"schemaItemKey": "a", "dataType": "bundle", "index": 0, "parentIndex": null}],
       "nestedSchemaItems": [{"schemaItemKey": "a", "dataType": "bundle", "index": 0, "parentIndex": null},
         {"schemaItemKey": "b", "dataType": "bool", "index": 1, "parentIndex": 0}]}
      """)
    #expect(schema.restrictions.map(\.key) == ["a"])
    #expect(schema.restrictions[0].nested.map(\.key) == ["b"])
  }
}

extension [AppSchema.Form] {
  /// The order of the sample files.
  fileprivate var ordered: [AppSchema.Form] { [.restrictionsXML, .managedProperties, .playEMM, .schemaItems] }
}
