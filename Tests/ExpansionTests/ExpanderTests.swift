import EASPolicyTranslator
import TestSupport
import Testing

/// What an expander says of owners, lists and profiles.
@Suite struct ExpanderTests {
  private static let profile = """
    {"email_address": "${owner.email}", "exchange_host": "mail.example.com",
     "exchange_username": "EXAMPLE\\\\${owner.userName}", "default_signature": "Kind regards, ${owner.displayName}"}
    """

  private static func expander(_ text: String = profile, to format: String = "gmail") throws -> Expander {
    let document = try Sample.translator.read(Array(text.utf8), format: "gmail")
    return try Expander(
      Sample.translator, document, document.selections[0], options: ExpansionOptions(format: format))
  }

  @Test func onlyWhatReachesTheOutputIsNeeded() throws {
    #expect(try Self.expander().needed.map(\.name) == ["owner.email", "owner.userName", "owner.displayName"])
    // The other app has no signature.
    let outlook = try Self.expander(to: "outlook")
    #expect(!outlook.needed.map(\.name).contains("owner.displayName"))
    let values: [Variable: String] = [.ownerEmail: "kim@example.com", .ownerUserName: "kim"]
    #expect(try outlook.output(for: Owner(line: 2, values: values)).isEmpty == false)
  }

  @Test func anOwnerWhoLacksAValueIsToldWithItsLineAndField() throws {
    let expander = try Self.expander()
    let error = #expect(throws: UnusableInput.self) {
      try expander.output(for: Owner(line: 17, values: [.ownerEmail: "kim@example.com"]))
    }
    let faults = try #require(error?.faults)
    #expect(faults.map(\.code) == [.ownerIncomplete, .ownerIncomplete])
    #expect(faults.allSatisfy { $0.position?.line == 17 })
    #expect(faults[0].summary.contains("owner.userName") && faults[0].summary.contains("identity.userName"))
    #expect(faults[1].summary.contains("mail.signature"))
  }

  @Test(arguments: ["gmail", "outlook", "apple-mobileconfig"])
  func aLoginWithADomainBesideThatOfTheProfileIsAFault(_ format: String) throws {
    let expander = try Self.expander(to: format)
    let name = try #require(Variable(named: "owner.displayName"))
    func owner(_ line: Int, _ login: String) -> Owner {
      Owner(line: line, values: [.ownerEmail: "kim@example.com", .ownerUserName: login, name: "Kim"])
    }
    for line in 2..<5 { _ = try expander.output(for: owner(line, "kim\(line)")) }
    let error = #expect(throws: UnusableInput.self) { try expander.output(for: owner(5, "other\\kim")) }
    #expect(error?.faults.map(\.code) == [.ownerDomainTwice] && error?.faults.first?.position?.line == 5)
    #expect(error?.faults.first?.summary.contains("other") == false)
    // A backslash elsewhere is no domain.
    let values: [Variable: String] = [.ownerEmail: "kim@example.com", .ownerUserName: "kim", name: "Kim \\ Adler"]
    #expect(try !expander.output(for: Owner(line: 6, values: values)).isEmpty)
    // Without a domain in the profile the login brings it.
    let text = Self.profile.replacing("EXAMPLE\\\\", with: "")
    #expect(try !Self.expander(text, to: format).output(for: owner(7, "EXAMPLE\\kim")).isEmpty)
  }

  /// Where domain and login are one value, the domain that both name is written once.
  @Test func aLoginWithTheDomainOfTheProfileGetsNoSecondOne() throws {
    let expander = try Self.expander(to: "gmail")
    let name = try #require(Variable(named: "owner.displayName"))
    let outputs = try ["kim", "EXAMPLE\\kim"].map { login in
      try expander.output(
        for: Owner(line: 2, values: [.ownerEmail: "kim@example.com", .ownerUserName: login, name: "Kim"]))
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test func aListWithoutANeededColumnIsToldBefore() throws {
    let expander = try Self.expander()
    let reader = try OwnerList.read(Array("email,name\nkim@example.com,kim\n".utf8))
    let faults = expander.faults(in: reader.columns)
    #expect(faults.map(\.summary).filter { $0.contains("owner.userName") }.count == 1)
    #expect(faults.allSatisfy { $0.remedy.contains("--column owner.") })
    let complete = try OwnerList.read(Array("email,userName,displayName\n".utf8))
    #expect(expander.faults(in: complete.columns).isEmpty)
  }

  @Test func whatFollowsFromAnAddressNeedsNoColumn() throws {
    let text =
      #"{"email_address": "${owner.emailLocalPart}@${owner.emailDomain}", "exchange_host": "mail.example.com"}"#
    let expander = try Self.expander(text)
    let reader = try OwnerList.read(Array("email\nkim@example.com\n".utf8))
    #expect(expander.faults(in: reader.columns).isEmpty)
    let owner = try #require(try reader.next()).get()
    #expect(String(decoding: try expander.output(for: owner), as: UTF8.self).contains("\"kim@example.com\""))
  }

  @Test func aSpellingThatNobodyKnowsIsAFaultOfTheProfile() throws {
    let text =
      #"{"payload_name": "Exchange ActiveSync", "active_sync_host": "mail.example.com", "user_name": "%mailbox%"}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "manageengine-ios")
    let error = #expect(throws: UnusableInput.self) {
      try Expander(
        Sample.translator, document, document.selections[0], options: ExpansionOptions(format: "apple-mobileconfig"))
    }
    #expect(error?.faults.first?.summary.contains("%mailbox%") == true)
    #expect(error?.faults.first?.position?.line == 1)
  }

  @Test func thousandsOfOwnersShareAHandfulOfTranslations() throws {
    func run() throws -> (hash: Int, count: Int, translations: Int) {
      let expander = try Self.expander()
      var hasher = SeededHash()
      var line = 0
      let reader = try OwnerList.read {
        guard line < 10_000 else { return nil }
        let start = line
        line += 500
        let rows = (start..<line).map { "kim\($0)@example.com,kim\($0),\"Example, Kim \($0)\"\n" }.joined()
        return Array(((start == 0 ? "email,userName,displayName\n" : "") + rows).utf8)
      }
      var count = 0
      var output: [UInt8] = []
      while let row = try reader.next() {
        output.removeAll(keepingCapacity: true)
        try expander.write(try row.get(), to: &output)
        hasher.add(output)
        count += 1
      }
      return (hasher.value, count, expander.translations)
    }
    let first = try run()
    #expect(first.count == 10_000)
    #expect(first.translations < 5)
    #expect(try run().hash == first.hash)
  }

  @Test func theObserverHearsOfTheFirstTranslationAndOfNews() throws {
    let expander = try Self.expander()
    var heard: [(line: Int, news: Int)] = []
    expander.observer = { owner, _, news in heard.append((owner.line, news.count)) }
    for line in 2..<6 { _ = try expander.output(for: RandomOwners.complete(line: line)) }
    #expect(heard.map(\.line) == [2])
    #expect(heard[0].news > 0)
    // A login with an address changes what becomes of the domain.
    let values: [Variable: String] = [.ownerEmail: "a@example.com", .ownerUserName: "a@example.com"]
    let name = try #require(Variable(named: "owner.displayName"))
    _ = try expander.output(for: Owner(line: 9, values: values.merging([name: "A"]) { $1 }))
    #expect(heard.map(\.line) == [2, 9])
  }
}

/// A hash that is the same in every run.
struct SeededHash {
  private(set) var value = 5381

  mutating func add(_ bytes: [UInt8]) { for byte in bytes { value = value &* 33 &+ Int(byte) } }
}
