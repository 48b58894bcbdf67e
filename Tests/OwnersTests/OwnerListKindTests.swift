import EASPolicyTranslator
import TestSupport
import Testing

/// The lists that products take are data, complete and with sources.
@Suite struct OwnerListKindTests {
  private static func document() throws -> Object {
    let text = try Repository.text("Mappings/facts/owner-lists.yaml")
    return try #require(try YAMLCodec().decode(Array(text.utf8)).node.object)
  }

  @Test func everyEntryIsReadWithEvidenceAndSource() throws {
    let document = try Self.document()
    let sources = Set(try #require(document["sources"]?.object).keys)
    let lists = try #require(document["lists"]?.items).compactMap(\.object)
    #expect(lists.count == OwnerListKind.all.count && lists.count >= 2)
    for (list, kind) in zip(lists, OwnerListKind.all) {
      #expect(Set(list.keys).isSubset(of: ["id", "title", "evidence", "source", "note", "columns", "tags"]))
      #expect(list["id"]?.text == kind.id && list["title"]?.text == kind.title && list["note"]?.text == kind.note)
      #expect(
        list["evidence"]?.text.flatMap(Evidence.init(rawValue:)) != nil && sources.contains(list["source"]?.text ?? ""))
      guard let columns = list["columns"]?.items else {
        #expect(list["columns"]?.text == "all" && kind.columns == nil)
        continue
      }
      #expect(kind.columns?.count == columns.count, "a column of \(kind.id) cannot be read")
      for column in columns.compactMap(\.object) {
        let known = ["name", "variable", "instead", "holds", "need", "reason", "evidence", "source"]
        #expect(Set(column.keys).isSubset(of: Set(known)))
        #expect(column["evidence"]?.text.flatMap(Evidence.init(rawValue:)) != nil)
        #expect(sources.contains(column["source"]?.text ?? ""))
      }
    }
  }

  /// What is written is read again by the names of its columns; passwords stay empty.
  @Test(arguments: OwnerListKind.all) func whatIsWrittenIsReadAgain(_ kind: OwnerListKind) throws {
    let source = "displayName,email,userName,netbiosDomain,tags\nKim Adler,kim@example.com,kim,EXAMPLE,a b\n"
    var options = OwnerList.Options()
    options.readsTags = true
    let reader = try OwnerList.read(Array(source.utf8), options)
    let writer = OwnerListWriter(kind, source: reader.columns)
    let owner = try #require(try reader.all().owners.first)
    let again = try OwnerList.read(writer.header + writer.row(owner), options)
    #expect(again.columns.unknown.isEmpty)
    let read = try #require(try again.all().owners.first)
    #expect(read.tags == ["a", "b"])
    for variable in writer.variables where owner.stated[variable] != nil {
      #expect(read.stated[variable] == owner.stated[variable], "\(variable.name)")
    }
  }

  @Test func theColumnsOfAConsoleAreWrittenInOrder() throws {
    let kind = try #require(OwnerListKind(named: "meraki"))
    let columns = try OwnerColumns(header: ["firstName", "lastName", "email", "upn", "userName", "samAccountName"])
    let sam = try #require(Variable(named: "owner.samAccountName"))
    let first = try #require(Variable(named: "owner.firstName"))
    let last = try #require(Variable(named: "owner.lastName"))
    let owner = Owner(
      line: 2,
      values: [
        first: "Kim", last: "Adler, \"KA\"", .ownerEmail: "kim@example.com", .ownerUPN: "kim@corp.example.com",
        sam: "kim", .ownerUserName: "EXAMPLE\\kim",
      ], tags: ["staff", "front desk"])
    func row(_ login: LoginSource?) -> String {
      String(decoding: OwnerListWriter(kind, source: columns, login: login).row(owner), as: UTF8.self)
    }
    let header = OwnerListWriter(kind, source: columns).header
    #expect(String(decoding: header, as: UTF8.self) == "Full Name,Email,Username,Password,Tags\r\n")
    let start = "\"Kim Adler, \"\"KA\"\"\",kim@example.com,"
    #expect(row(nil) == start + "EXAMPLE\\kim,,staff\r\n")
    #expect(row(.upn) == start + "kim@corp.example.com,,staff\r\n")
    #expect(row(.email) == start + "kim@example.com,,staff\r\n")
    #expect(row(.samAccountName) == start + "kim,,staff\r\n")
    #expect(row(.userName) == row(nil))
  }

  @Test(arguments: [
    ("[{\"email\":\"a@example.com\",\"tags\":\" a b \"}]", ["a", "b"]),
    ("[{\"email\":\"a@example.com\",\"tags\":[\"a\",\"b c\",\" \"]}]", ["a", "b c"]),
    ("[{\"email\":\"a@example.com\",\"tags\":\"\"}]", []), ("email,Tags\na@example.com,\" a  b\"\n", ["a", "b"]),
  ]) func tagsAreReadIfTheyAreAskedFor(_ text: String, _ tags: [String]) throws {
    var options = OwnerList.Options()
    #expect(try OwnerList.read(Array(text.utf8), options).all().owners.first?.tags == [])
    options.readsTags = true
    #expect(try OwnerList.read(Array(text.utf8), options).all().owners.first?.tags == tags)
  }

  /// Any text comes back from what was written.
  @Test func recordsAreReadAgain() throws {
    var random = RandomValue(seed: 7)
    for _ in 0..<300 {
      let width = random.random.number(1..<5)
      let records = (0..<3).map { _ in
        (0..<width).map { _ in random.text().filter { $0 != "\0" } }
      }
      var rest: [UInt8]? = Array(records.map(CSVWriter.record).joined())
      let reader = CSVReader {
        defer { rest = nil }
        return rest
      }
      // A byte order mark at the start of a file is none of its text, and sep= declares what separates columns.
      guard records[0][0].unicodeScalars.first?.value != 0xFEFF else { continue }
      for record in records { #expect(try reader.next()?.get().fields == record) }
      #expect(try reader.next() == nil)
    }
  }
}
