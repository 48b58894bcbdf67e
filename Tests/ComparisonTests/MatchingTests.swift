import EASPolicyTranslator
import TestSupport
import Testing

/// Which accounts and profiles are taken for the same.
@Suite struct MatchingTests {
  private func document(_ text: String, _ path: String) throws -> ComparisonInput.Document {
    ComparisonInput.Document(path: path, source: try Translator().read(Array(text.utf8)))
  }

  private func folder(_ texts: [String], _ name: String) throws -> ComparisonInput {
    ComparisonInput(
      path: name, documents: try texts.enumerated().map { try document($0.element, "\(name)/\($0.offset)") })
  }

  private func compare(_ base: [String], _ other: [String]) throws -> PolicyComparison {
    try PolicyComparer().compare(folder(base, "old"), with: folder(other, "new"))
  }

  private func group(_ name: String, days: Int = 7) -> String {
    """
    easpolicy: 1
    profile: {name: \(name), scope: withAny, tags: [\(name)]}
    accounts:
      - account: {name: Mail}
        identity: {emailAddress: "${owner.email}", userName: "${owner.email}"}
        server: {host: mail.example.com}
        mail: {pastDays: \(days)}
    """
  }

  private func person(_ name: String) -> String {
    """
    easpolicy: 1
    accounts:
      - identity: {emailAddress: \(name)@example.com, userName: \(name)@example.com}
        server: {host: mail.example.com}
    """
  }

  /// Profiles for groups of devices often hold the very same account.
  @Test(arguments: [3, 80])
  func equalAccountsFollowTheirProfiles(_ count: Int) throws {
    let texts = (0..<count).map { group("group-\($0)") }
    #expect(try compare(texts, texts.reversed()).isSame)
  }

  /// Too many to weigh against each other, and each changed: what people call them decides.
  @Test func manyChangedProfilesFollowTheirNames() throws {
    let comparison = try compare(
      (0..<80).map { group("group-\($0)") }, (0..<80).reversed().map { group("group-\($0)", days: 14) })
    #expect(Set(comparison.differences.map(\.field)) == ["mail.pastDays"])
  }

  @Test func twoPeopleOnOneHostAreTwoAccounts() throws {
    let comparison = try compare([person("ada"), person("ben")], [person("ben"), person("cleo")])
    #expect(comparison.differences.isEmpty && comparison.pairs.count == 3)
    #expect(comparison.pairs.filter(\.isAlone).compactMap(\.base).map(\.path) == ["old/0"])
    #expect(comparison.pairs.filter(\.isAlone).compactMap(\.other).map(\.path) == ["new/1"])
  }

  /// A profile for everybody may have been one for each before.
  @Test func aVariableMayStandForAPerson() throws {
    let comparison = try compare([person("ada"), group("all")], [group("all").replacing("mail.", with: "eas.")])
    #expect(comparison.pairs.count { $0.isAlone } == 1)
    #expect(comparison.differences.map(\.field) == ["server.host"])
    let named = try compare([person("ada")], [group("all")])
    #expect(named.pairs.contains { !$0.isAlone && $0.differences.contains { $0.field == "identity.emailAddress" } })
  }

  @Test func onlyAccountsAreCompared() throws {
    let comparison = try compare([person("ada")], [person("ben").replacing("mail.", with: "eas.")])
    #expect(comparison.pairs.count == 1 && comparison.differences.count == 3)
  }
}
