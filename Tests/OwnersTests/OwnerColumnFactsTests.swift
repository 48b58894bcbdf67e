import EASPolicyTranslator
import TestSupport
import Testing

/// The list of names of columns is complete and says where each comes from.
@Suite struct OwnerColumnFactsTests {
  private static func document() throws -> Object {
    let text = try Repository.text("Mappings/facts/owner-columns.yaml")
    return try #require(try YAMLCodec().decode(Array(text.utf8)).node.object)
  }

  @Test func everyNameHasAVariableEvidenceAndSource() throws {
    let document = try Self.document()
    let sources = Set(try #require(document["sources"]?.object).keys)
    let columns = try #require(document["columns"]?.items).compactMap(\.object)
    #expect(columns.count > 20)
    var used: Set<String> = []
    for column in columns {
      #expect(Set(column.keys).isSubset(of: ["name", "variable", "unless", "evidence", "source"]))
      let name = try #require(column["name"]?.text)
      #expect(column["variable"]?.text.flatMap(Variable.init(named:)) != nil, "\(name)")
      #expect(column["evidence"]?.text.flatMap(Evidence.init(rawValue:)) != nil, "\(name)")
      #expect(sources.contains(column["source"]?.text ?? ""), "\(name)")
      used.insert(column["source"]?.text ?? "")
    }
    for column in try #require(document["ignored"]?.items).compactMap(\.object) {
      #expect(Set(column.keys.filter { $0 != "holds" }) == ["name", "reason", "source"])
      #expect(column["holds"] == nil || column["holds"]?.text == "tags")
      #expect(sources.contains(column["source"]?.text ?? ""))
      used.insert(column["source"]?.text ?? "")
    }
    #expect(used == sources)
  }

  /// The same name never means two variables, and each means what the list says.
  @Test func everyNameIsRead() throws {
    for column in try #require(try Self.document()["columns"]?.items).compactMap(\.object) {
      let name = try #require(column["name"]?.text)
      let found = try OwnerColumns(header: [name])
      #expect(found.known.map(\.variable.name) == [try #require(column["variable"]?.text)], "\(name)")
    }
    for column in try #require(try Self.document()["ignored"]?.items).compactMap(\.object) {
      let name = try #require(column["name"]?.text)
      let found = try OwnerColumns(header: ["email", "fullName", name])
      #expect(found.ignored.map(\.name) == [name] && found.unknown.isEmpty)
    }
  }

  @Test func aNameMayMeanSomethingElseBesideAnother() throws {
    let displayName = try #require(Variable(named: "owner.displayName"))
    #expect(try OwnerColumns(header: ["displayName"]).known.map(\.variable) == [displayName])
    let both = try OwnerColumns(header: ["displayName", "fullName"])
    #expect(both.known.map(\.name) == ["fullName"])
    #expect(both.ignored.map(\.name) == ["displayName"] && both.unknown.isEmpty)
  }
}
