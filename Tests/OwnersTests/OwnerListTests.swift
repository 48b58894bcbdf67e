import EASPolicyTranslator
import TestSupport
import Testing

/// Owners of lists, one by one.
@Suite struct OwnerListTests {
  static func read(
    _ text: String, _ mappings: [String] = [], syntax: OwnerList.Syntax? = nil
  ) throws -> (owners: [Owner], faults: [InputFault], columns: OwnerColumns) {
    var options = OwnerList.Options()
    options.mappings = try mappings.map { try ColumnMapping($0) }
    options.syntax = syntax
    let reader = try OwnerList.read(Array(text.utf8), options)
    let (owners, faults) = try reader.all()
    return (owners, faults, reader.columns)
  }

  static func variable(_ name: String) throws -> Variable { try #require(Variable(named: name)) }

  @Test func anOwnersFileOfAConsoleIsRead() throws {
    let text =
      "Full Name,Email,Username,Password,Tags\nKim Adler,kim.adler@example.com,EXAMPLE\\kim,Example-Pa55-only, a b \n"
    let (owners, faults, columns) = try Self.read(text)
    let owner = try #require(owners.first)
    #expect(owners.count == 1 && faults.isEmpty)
    #expect(owner.name == "Kim Adler" && owner.line == 2)
    #expect(owner[.ownerEmail] == "kim.adler@example.com")
    #expect(owner[.ownerUserName] == "EXAMPLE\\kim")
    #expect(owner[try Self.variable("owner.netbiosDomain")] == nil)
    #expect(columns.ignored.map(\.name) == ["Password", "Tags"])
    #expect(columns.unknown.isEmpty)
    #expect(!"\(owner)".contains("Pa55"), "a password is never kept")
  }

  @Test(arguments: [1, 3, 7, 1000]) func blanksBeforeAListCountTheSameInChunksOfAnySize(_ size: Int) throws {
    var options = OwnerList.Options()
    options.limits = CSVLimits(recordBytes: 20, columns: 5)
    for (blanks, isRead) in [(20, true), (21, false)] {
      var rest = Array((String(repeating: "\n", count: blanks) + #"[{"email": "a@b"}]"#).utf8)[...]
      let reader = try? OwnerList.read(options) {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      #expect((reader != nil) == isRead, "\(blanks) blanks")
    }
  }

  @Test func canonicalNamesAndTheirLastPartsAreRead() throws {
    for name in Variable.names + ["owner.custom(7)"] {
      let (owners, _, columns) = try Self.read("\(name)\nvalue@example.com\n")
      #expect(columns.known.map(\.variable.name) == [name])
      #expect(owners.first?[try Self.variable(name)] == "value@example.com")
      guard name.hasPrefix("owner.") else { continue }
      for spelling in [name.dropFirst(6).uppercased(), name.replacing(".", with: "_").lowercased()] {
        #expect(try Self.read("\(spelling)\nx\n").columns.known.map(\.variable.name) == [name])
      }
    }
  }

  @Test func mappingsWin() throws {
    let text = "Mail;UserPrincipalName;Login;upn\nkim@example.com;kim@corp.example.com;KIM;x@example.com\n"
    let (owners, _, columns) = try Self.read(text, ["owner.upn=UserPrincipalName", "samAccountName=login"])
    let owner = try #require(owners.first)
    #expect(owner[.ownerUPN] == "kim@corp.example.com")
    #expect(owner[try Self.variable("owner.samAccountName")] == "KIM")
    #expect(columns.unknown == ["upn"])
  }

  @Test(arguments: [
    ("email,mail\na,b\n", [], "both mean owner.email"),
    ("name,phone\nKim,1\n", [], "None of the 2 columns"),
    ("secret-header\nx\n", [], "The one column"),
    ("email\nx\n", ["owner.upn=UPN"], "There is no column \"UPN\". There are \"email\"."),
    ("kim@example.com,Pa55word\n", ["owner.upn=UPN"], "There is no column \"UPN\"."),
    ("a,b\nx,y\n", ["owner.upn=a", "owner.upn=b"], "owner.upn is given two columns"),
    ("a,A\nx,y\n", ["owner.upn=á"], "There is no column"),
    ("x y,xy\n1,2\n", ["owner.upn=X-Y"], "There are 2 columns"),
    ("", [], "The list is empty"), ("\n \n", [], "The list is empty"), ("[]", [], "The list is empty"),
    ("{\"email\": \"a\"}", [], "no list of owners"),
    ("[{\"name\": \"a\"}]", [], "The one column"),
    ("[1]", [], "must be an object"),
  ])
  func unusableListsAreRefused(_ text: String, _ mappings: [String], _ message: String) throws {
    let fault = #expect(throws: InputFault.self) { try Self.read(text, mappings) }
    #expect(fault?.summary.contains(message) == true, "\(fault?.summary ?? "nothing thrown")")
    #expect(fault?.summary.contains("Pa55word") != true, "what may be no header is not told")
  }

  @Test(arguments: ["owner.upn", "=x", "owner.upn=", "owner.nothing=x", "device=x"])
  func mappingsAreChecked(_ text: String) {
    #expect(throws: InputFault.self) { try ColumnMapping(text) }
  }

  @Test func badRowsAreToldAndReadingGoesOn() throws {
    let text =
      "email,upn,shoe size\na@example.com,a@example.com,1\nb@example.com\n,,\n,,44\nx\"y,c,1\nd@example.com,,\n"
    let (owners, faults, columns) = try Self.read(text)
    #expect(owners.map(\.name) == ["a@example.com", "d@example.com"])
    #expect(owners.map(\.line) == [2, 7])
    #expect(faults.map { $0.position?.line } == [3, 5, 6])
    #expect(columns.unknown == ["shoe size"])
    #expect(owners[1][.ownerUPN] == nil, "an empty field is no value")
  }

  @Test func answersOfAnAPIAreRead() throws {
    let text = """
      [
        {"id": "1234", "email": "miles@example.com", "fullName": "Miles Example", "username": "miles",
         "hasPassword": false, "tags": " tag1 tag2 ", "adGroups": [], "azureAdGroups": ["a"], "samlGroups": [],
         "asmGroups": [], "isExternal": false, "displayName": "Miles Example <miles@example.com>",
         "hasIdentityCertificate": false, "userThumbnail": "https://example.com/u.png"},
        {"email": null, "fullName": "Kim, \\"K\\" [Adler]", "username": 1284392014819},
        {"email": {"a": 1}}, 7, {"favourite": "x"},
        {"userPrincipalName": "sam@example.com", "shoeSize": 44}
      ]
      """
    let (owners, faults, columns) = try Self.read(text)
    #expect(owners.map(\.name) == ["Miles Example", "Kim, \"K\" [Adler]", "sam@example.com"])
    #expect(owners.map(\.line) == [2, 6, 8])
    #expect(owners[1][.ownerUserName] == "1284392014819")
    #expect(faults.map { $0.position?.line } == [7, 7, 7])
    #expect(faults[0].position == SourcePosition(line: 7, column: 13), "\(faults[0].position?.description ?? "")")
    #expect(columns.ignored.map(\.name).contains("azureAdGroups"))
    #expect(columns.unknown == ["shoeSize"], "\(columns.unknown)")
  }

  @Test(arguments: [
    "[{\"email\": \"a\"}", "[{\"email\": \"a\"} {\"email\": \"b\"}]", "[{\"email\": \"a\"}] x", "[{\"email\": \"a\"},]",
    "[{\"email\": \"a\", \"email\": \"b\"}]", "[{\"email\": \"a}]", "[{\"email\": \"a\"},,{\"email\": \"b\"}]",
    "[{\"email\": 'a'}]",
  ])
  func brokenJSONIsRefused(_ text: String) {
    #expect(throws: InputFault.self) { try Self.read(text) }
  }

  @Test func chunksDoNotMatter() throws {
    let text = "[ {\"email\": \"ö,}]\\\"@example.com\"} ,\r\n{\"upn\":\"b\"}]\n"
    for size in 1...9 {
      let reader = try OwnerList.read(chunks: CSVReaderTests.chunks(Array(text.utf8), size))
      let (owners, faults) = try reader.all()
      #expect(owners.map(\.name) == ["ö,}]\"@example.com", "b"] && faults.isEmpty)
      #expect(owners.map(\.line) == [1, 2])
    }
  }

  @Test func whatFollowsIsDerived() throws {
    func owner(_ values: [String: String]) throws -> Owner {
      var found: [Variable: String] = [:]
      for (name, value) in values { found[try Self.variable("owner." + name)] = value }
      return Owner(line: 1, values: found).derivingValues()
    }
    let (local, domain) = (try Self.variable("owner.emailLocalPart"), try Self.variable("owner.emailDomain"))
    let plain = try owner(["email": " kim@adler@example.com "])
    #expect(plain[local] == "kim@adler" && plain[domain] == "example.com")
    #expect(plain.stated[local] == nil && plain.derived.count == 2)
    #expect(try owner(["email": "kim@example.com", "emailDomain": "example.org"])[domain] == "example.org")
    for email in ["kim", "@example.com", "kim@", "@"] { #expect(try owner(["email": email]).derived.isEmpty) }
    #expect(try owner(["userName": "EXAMPLE\\kim", "upn": "kim@example.com"]).derived.isEmpty)
    var options = OwnerList.Options()
    options.derivesValues = false
    #expect(
      try OwnerList.read(Array("email\nkim@example.com\n".utf8), options).all().owners.first?.derived.isEmpty == true)
  }

  @Test func textsAreFilledIn() throws {
    let owner = Owner(line: 4, values: [.ownerEmail: "kim@example.com", .ownerUPN: ""]).derivingValues()
    func resolved(_ text: String) -> ResolvedTemplate { Template(canonicalText: text).resolved(for: owner) }
    #expect(resolved("mail") == .text("mail"))
    #expect(resolved("${owner.emailLocalPart}+x@${owner.emailDomain}") == .text("kim+x@example.com"))
    #expect(resolved("$${owner.email}") == .text("${owner.email}"))
    #expect(
      resolved("${owner.netbiosDomain}\\${owner.upn}${owner.upn}")
        == .incomplete(missing: [try Self.variable("owner.netbiosDomain"), .ownerUPN], unknown: []))
    let unknown = Template([.literal("a"), .unknownVariable(spelling: "%shoe%", dialect: "x")])
    #expect(unknown.resolved(for: owner) == .incomplete(missing: [], unknown: ["%shoe%"]))
    #expect(owner.name == "kim@example.com" && Owner(line: 4, values: [:]).name == "line 4")
  }

  /// A list of a million owners is read one by one.
  @Test func longListsStream() throws {
    let chunk = Array(repeatElement("Kim Adler,kim.adler@example.com,kim\n", count: 1000).joined().utf8)
    var left = 20
    var isFirst = true
    var taken = 0
    let reader = try OwnerList.read {
      if isFirst {
        isFirst = false
        return Array("Full Name,Email,Username\n".utf8)
      }
      left -= 1
      taken += 1
      return left < 0 ? nil : chunk
    }
    var count = 0
    while let row = try reader.next() {
      #expect(try row.get()[.ownerUserName] == "kim")
      count += 1
      #expect(taken <= count / 1000 + 2, "no chunk is taken before it is needed")
    }
    #expect(count == 20_000)
  }
}
