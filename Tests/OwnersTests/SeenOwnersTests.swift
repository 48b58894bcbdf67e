import EASPolicyTranslator
import TestSupport
import Testing

@testable import Owners

/// Owners who were there before, and owners who are named.
@Suite struct SeenOwnersTests {
  @Test func ownersAreOneIfTheirKeysAre() throws {
    var seen = SeenOwners()
    func owner(_ line: Int, _ values: [Variable: String]) -> Owner { Owner(line: line, values: values) }
    #expect(seen.insert(owner(2, [.ownerEmail: "kim@example.com"])) == nil)
    #expect(seen.insert(owner(3, [.ownerEmail: "KIM@example.com", .ownerUserName: "other"])) == 2)
    #expect(seen.insert(owner(4, [.ownerUPN: "sam@example.com"])) == nil)
    #expect(seen.insert(owner(5, [.ownerUserName: "Sam@example.com"])) == 4)
    #expect(seen.insert(owner(6, [:])) == nil && seen.insert(owner(7, [:])) == nil)
    #expect(seen.count == 2)
  }

  /// The same as a dictionary of the texts themselves, also while it grows.
  @Test func manyOwnersAreToldApart() {
    var seen = SeenOwners()
    var known: [String: Int] = [:]
    var random = SeededGenerator(seed: 3)
    for line in 1...50_000 {
      let email = "k\(random.number(0..<40_000))@example.com"
      let first = known[email]
      if first == nil { known[email] = line }
      #expect(seen.insert(Owner(line: line, values: [.ownerEmail: email])) == first)
    }
    #expect(seen.count == known.count)
  }

  @Test func textsAreOneHoweverTheirAccentsAreComposed() {
    var seen = SeenTexts()
    #expect(seen.insert("jos\u{E9}", line: 2) == nil)
    #expect(seen.insert("JOSE\u{301}", line: 3) == 2)
    #expect(seen.insert("jose", line: 4) == nil && seen.insert("jos\u{E8}", line: 5) == nil)
    #expect(seen.insert("\u{1EC7}", line: 6) == nil && seen.insert("e\u{302}\u{323}", line: 7) == 6)
  }

  /// The numbers are those of another run.
  @Test func hashesOfTextsAreTheSameInEveryRun() {
    var (seen, other) = (SeenTexts(), SeenTexts())
    #expect(seen.hash("Jos\u{E9}@example.com") == StableHash.value("jos\u{E9}@example.com"))
    #expect(seen.hash("jose\u{301}@example.com") == StableHash.value("jos\u{E9}@example.com"))
    #expect(other.hash("jose\u{301}") == StableHash.value("jose\u{301}"))
  }

  @Test func hashesAreTheSameInEveryRun() throws {
    let key = try #require(OwnerKey(Owner(line: 1, values: [.ownerEmail: "Kim@example.com"])))
    #expect(key.text == "kim@example.com" && key.variable == .ownerEmail)
    #expect(key.hash == 0x4DA8_4C0B_4DB6_B9E1)
  }

  @Test func oneOwnerIsNamedByLineOrName() throws {
    let list =
      "displayName,email,userName\nKim Adler,kim@example.com,kim\nSam Berg,sam@example.com,7\nSam Berg,sb@example.com,sb\n"
    func find(_ row: String) throws -> Int {
      try OwnerChoice(row).find(in: try OwnerList.read(Array(list.utf8))).line
    }
    #expect(try find("2") == 2 && find("KIM@example.com") == 2 && find("kim adler") == 2 && find("sb") == 4)
    for (row, words) in [("Sam Berg", "lines 3, 4"), ("7", "No owner stands on line 7"), ("nobody", "called nobody")] {
      let fault = #expect(throws: InputFault.self) { try find(row) }
      #expect(fault?.summary.contains(words) == true, "\(row)")
    }
  }

  @Test func aRowThatCannotBeUsedIsTold() throws {
    let list = "email,userName\na@example.com\n"
    let fault = #expect(throws: InputFault.self) {
      try OwnerChoice("2").find(in: try OwnerList.read(Array(list.utf8)))
    }
    #expect(fault?.position?.line == 2)
  }
}
