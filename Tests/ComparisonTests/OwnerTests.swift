import EASPolicyTranslator
import TestSupport
import Testing

/// What variables become for each owner of a list, and what that says of two policies.
@Suite struct OwnerTests {
  private func input(_ text: String, _ name: String) throws -> ComparisonInput {
    ComparisonInput(path: name, source: try Translator().read(Array(text.utf8)))
  }

  private func compare(_ base: String, _ other: String, isStrict: Bool = false) throws -> PolicyComparison {
    var options = ComparisonOptions()
    options.isStrict = isStrict
    return try PolicyComparer(options: options).compare(input(base, "a"), with: input(other, "b"))
  }

  private func tally(_ comparison: PolicyComparison, _ list: String) throws -> PolicyComparison {
    var tallier = OwnerTallier([comparison])
    for owner in try OwnerList.read(Array(list.utf8)).all().owners { tallier.add(owner) }
    return try #require(tallier.finish().first)
  }

  private func account(
    _ userName: String, host: String = "mail.example.com", name: String = "Mail", lines: String = ""
  ) -> String {
    """
    easpolicy: 1
    accounts:
      - account: {name: "\(name)"}
        identity: {emailAddress: "${owner.email}", userName: "\(userName)"}
        server: {host: \(host)}
        \(lines)
    """
  }

  private static let list = """
    Email,UPN,Display Name
    kim@example.com,KIM@example.com,Kim Adler
    sam@example.com,sokafor@corp.example.com,Sam Okafor
    lee@example.com,,Lee Min
    """

  private func upnAgainstAddress() throws -> PolicyComparison {
    try compare(account("${owner.upn}"), account("${owner.email}"))
  }

  @Test func eachOwnerIsCountedOnce() throws {
    let comparison = try tally(upnAgainstAddress(), Self.list)
    let difference = try #require(comparison.differences.first)
    #expect(comparison.differences.count == 1 && difference.field == "identity.userName")
    let owners = try #require(difference.owners)
    #expect(owners.same == 1 && owners.total == 3)
    #expect(owners.differing == [OwnerTally.Person(line: 3, name: "Sam Okafor")])
    #expect(owners.incomplete == [OwnerTally.Person(line: 4, name: "Lee Min")])
    #expect(owners.reason == "their UPN is not their address")
    #expect(!comparison.isSame)
  }

  @Test func thePolicyIsToldForEachOwner() throws {
    let owners = try #require(try tally(upnAgainstAddress(), Self.list).owners)
    #expect(owners.same == 1)
    #expect(owners.differing.map(\.line) == [3])
    #expect(owners.incomplete.map(\.line) == [4])
  }

  @Test func whatIsEqualForEveryOwnerIsNoDifference() throws {
    let before = try upnAgainstAddress()
    #expect(!before.isSame)
    let comparison = try tally(before, "Email,UPN\nkim@example.com,Kim@Example.com\n")
    #expect(comparison.isSame && comparison.differences.isEmpty && comparison.consequences.isEmpty)
    #expect(comparison.agreeing == before.agreeing + 1)
    #expect(comparison.owners == OwnerTally(same: 1, differing: [], incomplete: []))
  }

  @Test func doubtAboutSomeIsProvisional() throws {
    let comparison = try tally(upnAgainstAddress(), "Email,UPN\nkim@example.com,kim@example.com\nlee@example.com,\n")
    #expect(try #require(comparison.differences.first).kind == .provisional)
    #expect(comparison.isSame)
    #expect(try #require(comparison.owners).incomplete.map(\.line) == [3])
  }

  /// A list without the column must not make two policies the same.
  @Test func aListThatKnowsNothingOfItLeavesTheDifference() throws {
    let comparison = try tally(upnAgainstAddress(), "Email\nkim@example.com\n")
    #expect(try #require(comparison.differences.first).kind == .different)
    #expect(!comparison.isSame)
  }

  @Test func whatHasNoVariablesDiffersForAll() throws {
    let comparison = try tally(
      try compare(
        account("${owner.upn}", lines: "mail: {preventMove: true}"),
        account("${owner.email}", lines: "mail: {preventMove: false}")), Self.list)
    let owners = try #require(comparison.owners)
    #expect(owners.same == 0 && owners.differing.count == 3)
    let byField = Dictionary(uniqueKeysWithValues: comparison.differences.map { ($0.field, $0.owners) })
    #expect(byField["identity.userName"]??.same == 1)
    #expect(byField["mail.preventMove"] == .some(nil))
  }

  @Test func anAccountWithoutCounterpartDiffersForAll() throws {
    let two =
      account("${owner.email}") + """

          - identity: {emailAddress: desk@example.org, userName: desk}
            server: {host: desk.example.org}
        """
    let comparison = try tally(try compare(two, account("${owner.email}")), Self.list)
    #expect(try #require(comparison.owners).differing.count == 3)
  }

  /// As without variables: names have capitals, hosts and addresses do not.
  @Test func lettersCountAsTheyDoWithoutVariables() throws {
    let names = try compare(
      account("${owner.email}", name: "${owner.displayName}"), account("${owner.email}", name: "kim adler"))
    let comparison = try tally(names, Self.list)
    #expect(try #require(comparison.differences.first?.owners).differing.count == 3)
    let same = try compare(
      account("${owner.email}", name: "${owner.displayName}"), account("${owner.email}", name: "Kim Adler"))
    #expect(try #require(try tally(same, Self.list).differences.first?.owners).same == 1)
  }

  @Test func listsOfTextsAreFilledIn() throws {
    let base = account("${owner.email}", lines: "app: {allowedAccounts: [\"${owner.email}\", desk@example.com]}")
    let other = account("${owner.email}", lines: "app: {allowedAccounts: [desk@example.com, kim@example.com]}")
    let comparison = try tally(try compare(base, other), Self.list)
    let owners = try #require(comparison.differences.first { $0.field == "app.allowedAccounts" }?.owners)
    #expect(owners.same == 1 && owners.differing.map(\.line) == [3, 4])
  }

  @Test func literalsAndVariablesMix() throws {
    let comparison = try tally(
      try compare(account("${owner.emailLocalPart}@example.com"), account("${owner.email}")), Self.list)
    #expect(comparison.isSame && comparison.differences.isEmpty)
  }

  @Test func aListWithoutOwnersChangesNothing() throws {
    let before = try upnAgainstAddress()
    let comparison = try tally(before, "Email,UPN\n")
    #expect(comparison.differences == before.differences)
    #expect(try #require(comparison.owners).total == 0)
  }

  @Test func theOrderOfTheSidesHasNoSay() throws {
    let one = try tally(upnAgainstAddress(), Self.list)
    let two = try tally(try compare(account("${owner.email}"), account("${owner.upn}")), Self.list)
    #expect(one.owners == two.owners)
    #expect(two.differences.first?.owners?.reason == "their address is not their UPN")
  }
}
