import Documents
import Testing

/// Both forms of lists of objects.
@Suite struct BundleItemTests {
  private static let wrapped = #"{"list": [{"item": {"a": "x", "b": 1}}, {"item": {"a": "y", "b": 2}}]}"#
  private static let direct = #"{"list": [{"a": "x", "b": 1}, {"a": "y", "b": 2}]}"#

  @Test(arguments: AppEnvelopes.all.map(\.name))
  func wrappedItemsAreReadAndFlagged(_ name: String) throws {
    let envelope = try #require(AppEnvelopes.named(name))
    let (wrapped, direct) = (try decode(JSONCodec(), Self.wrapped), try decode(JSONCodec(), Self.direct))
    let found = try #require(try envelope.configuration(in: envelope.wrap(wrapped).root))
    #expect(found.settings == direct)
    let remark = try #require(found.remarks.first { $0.remedy != nil })
    #expect(remark.summary == "Each item of /list stands inside an object of its own, under item.")
    let again = try #require(try envelope.configuration(in: envelope.wrap(found.settings).root))
    #expect(again.remarks.allSatisfy { $0.remedy == nil })
  }

  @Test(arguments: AppEnvelopes.all.map(\.name))
  func wrappedItemsThatStayAreNotTouched(_ name: String) throws {
    let envelope = try #require(AppEnvelopes.named(name))
    let root = try envelope.wrap(decode(JSONCodec(), Self.wrapped)).root
    #expect(try envelope.wrap(decode(JSONCodec(), Self.direct), into: root).root == root)
  }

  @Test(arguments: [
    #"{"list": [{"item": "x"}, {"item": "y"}]}"#, #"{"list": [{"a": {}}, {"b": {}}]}"#, #"{"list": []}"#,
    #"{"list": [{"a": {}, "b": 1}]}"#, #"{"list": [{"a": {}}, 5]}"#,
  ])
  func otherListsStay(_ text: String) throws {
    let node = try decode(JSONCodec(), text)
    let envelope = try #require(AppEnvelopes.named("bundle"))
    let found = try #require(try envelope.read(node).first)
    #expect(found.settings == node && found.remarks.isEmpty)
  }
}
