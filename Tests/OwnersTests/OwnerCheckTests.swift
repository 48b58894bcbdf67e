import EASPolicyTranslator
import TestSupport
import Testing

/// What is found in lists of owners.
@Suite struct OwnerCheckTests {
  private func check(
    _ text: String, to kind: String? = nil, login: LoginSource? = nil, needs: OwnerNeeds = OwnerNeeds(signIn: .name)
  ) throws -> OwnerReport {
    var options = OwnerList.Options()
    options.readsTags = true
    let reader = try OwnerList.read(Array(text.utf8), options)
    let target = kind.flatMap { OwnerListKind(named: $0) }
    let writer = target.map { OwnerListWriter($0, source: reader.columns, login: login) }
    var checker = OwnerChecker(target: target, writer: writer, login: login, needs: needs)
    while let row = try reader.next() {
      switch row {
      case .success(let owner): checker.add(owner)
      case .failure: checker.addUnusableRow()
      }
    }
    return checker.report(path: "owners.csv", columns: reader.columns)
  }

  private func found(_ report: OwnerReport, _ rule: OwnerRule) -> [String] {
    report.problems.filter { $0.rule == rule }.flatMap { problem in
      problem.lines.map { "\($0.line)" + ($0.other.map { "=\($0)" } ?? "") }
    }
  }

  @Test func aSoundListHasNoProblems() throws {
    let list = "email,upn,userName\nkim@example.com,kim@example.com,kim\nsam@example.com,sam@example.com,sam\n"
    #expect(try check(list).problems == [])
    #expect(try check(list).worst == nil)
  }

  @Test func duplicatesAreFoundWithoutCase() throws {
    let list = """
      email,upn,userName
      kim@example.com,kim@corp.example,kim
      KIM@example.com,kim@corp.example,Kim
      desk@example.com,a@corp.example,a
      desk@example.com,b@corp.example,b
      toni@example.com,A@corp.example,toni
      ulla@example.com,ulla@corp.example,B
      """
    let report = try check(list)
    #expect(found(report, .duplicateAddress) == ["3=2"])
    #expect(found(report, .sharedAddress) == ["5=4"])
    #expect(found(report, .duplicateUPN) == ["6=4"])
    #expect(found(report, .duplicateUsername) == ["7=5"])
  }

  @Test func loginsMustBeAddressesWhereSigningInNeedsThem() throws {
    let list = "email,userName\nkim@example.com,kim\nsam@example.com,sam@example.com\n"
    #expect(try check(list).problems == [])
    let strict = try check(list, needs: OwnerNeeds(signIn: .address))
    #expect(found(strict, .usernameNotAddress) == ["2"] && strict.worst == .error)
    let unknown = try check(list, needs: OwnerNeeds())
    #expect(found(unknown, .usernameNotAddress) == ["2"] && unknown.worst == .warning)
    let emails = try check(list, to: "meraki", login: .email, needs: OwnerNeeds(signIn: .address))
    #expect(found(emails, .usernameNotAddress) == [] && emails.worst == .warning)
  }

  @Test func columnsWithoutANameAreLeftOutWithAWord() throws {
    let list = "email,, userName ,  \nkim@example.com,x,kim,y\n"
    for kind in ["meraki", "csv"] {
      let left = try check(list, to: kind).problems.filter { $0.rule == .columnLeftOut }
      #expect(left.map(\.subject) == ["column 2", "column 4"] && left.allSatisfy { $0.severity == .warning })
    }
  }

  @Test func aDomainStandsOnlyOnce() throws {
    let list = "email,userName,netbiosDomain\nkim@example.com,EXAMPLE\\kim,EXAMPLE\nsam@example.com,EXAMPLE\\sam,\n"
    #expect(found(try check(list), .usernameWithDomain) == ["2"])
  }

  private func needs(_ change: (inout Account) -> Void, needsAddress: Bool = false) -> OwnerNeeds {
    var account = Account()
    account[.identityEmailAddress] = Template(.ownerEmail)
    account[.identityUserName] = Template(.ownerUserName)
    change(&account)
    var profile = Profile()
    profile.accounts = [account]
    var needs = OwnerNeeds()
    needs.add(profile) { _ in needsAddress }
    return needs
  }

  @Test func aProfileSaysWhatIsNeeded() throws {
    let list = "email,userName\nkim@example.com,EXAMPLE\\kim\nsam@example.com,\nulla@example.com,ulla@example.com\n"
    let plain = try check(list, needs: needs { _ in })
    #expect(found(plain, .ownerValueMissing) == ["3"])
    #expect(plain.problems.first?.subject == "owner.userName")
    #expect(found(plain, .usernameNotAddress) == [] && found(plain, .usernameWithDomain) == [])
    let domain = try check(list, needs: needs { $0[.identityDomain] = "EXAMPLE" })
    #expect(found(domain, .usernameWithDomain) == ["2"])
    let oauth = try check(list, needs: needs { $0[.authenticationOauth] = true })
    #expect(found(oauth, .usernameNotAddress) == ["2"])
    #expect(found(try check(list, needs: needs({ _ in }, needsAddress: true)), .usernameNotAddress) == ["2"])
    let signature = try #require(Variable(named: "owner.displayName"))
    let more = try check(list, needs: needs { $0[.mailSignature] = Template(signature) })
    #expect(
      more.problems.filter { $0.rule == .ownerValueMissing }.map(\.subject) == [
        "owner.displayName", "owner.userName",
      ])
  }

  /// A console that takes one login signs in with it, whatever the profile calls it.
  @Test func aProfileIsFilledInWithWhatTheTargetKnows() throws {
    let list = "email,userName,upn\nkim@example.com,kim,kim@example.com\n"
    let upn = needs { account in
      account[.identityUserName] = Template(.ownerUPN)
      account[.authenticationOauth] = true
    }
    #expect(found(try check(list, needs: upn), .usernameNotAddress) == [])
    #expect(found(try check(list, to: "meraki", needs: upn), .usernameNotAddress) == ["2"])
    #expect(found(try check(list, to: "meraki", login: .upn, needs: upn), .usernameNotAddress) == [])
  }

  @Test func addressesAreLookedAtClosely() throws {
    let list =
      "email,userName\nkim@example,a\nkim adler@example.com,b\nkim@example.com\u{200B},c\n\"=kim@example.com\",d\n"
    let report = try check(list)
    #expect(found(report, .ownerEmailInvalid) == ["2"])
    #expect(found(report, .blankInAddress) == ["3", "4"])
    #expect(found(report, .formulaCell) == ["5"])
  }

  @Test func whatTheTargetNeedsAndWhatHasNoPlaceIsTold() throws {
    let list =
      "Full Name,Email,Username,Tags,Domainname,Shoe Size\nKim,,kim,a,EXAMPLE,38\nSam,sam@example.com,,\"b,c\",,\n"
    let report = try check(list, to: "meraki")
    #expect(found(report, .ownerValueMissing) == ["2", "3"])
    #expect(found(report, .tagNotOneWord) == ["3"])
    #expect(report.problems.filter { $0.rule == .columnLeftOut }.map(\.subject) == ["Domainname", "Shoe Size"])
    #expect(report.problems.contains { $0.rule == .listUnconfirmed })
    let csv = try check(list, to: "csv")
    #expect(csv.problems.filter { $0.rule == .columnLeftOut }.map(\.subject) == ["Shoe Size"])
  }

  @Test func aColumnThatMostOwnersLackIsTold() throws {
    let list = "email,upn\na@example.com,\nb@example.com,\nc@example.com,c@example.com\n"
    #expect(try check(list).problems.map(\.rule) == [.columnMostlyEmpty])
  }

  @Test func rowsAreCountedAndTheFirstAreRemembered() throws {
    let list = "email\n" + (0..<1500).map { "kim\($0)@example\n" }.joined()
    let problem = try #require(try check(list).problems.first)
    #expect(problem.count == 1500 && problem.lines.count == OwnerProblem.limit)
    #expect(!"\(try check(list))".contains("kim7"), "a report holds nothing of people")
  }

  @Test func everyRuleIsExplained() throws {
    for rule in OwnerRule.allCases {
      let topic = try Topic(named: rule.rawValue, in: FormatRegistry()).render()
      #expect(topic.contains("a problem of a list of owners"), "\(rule)")
    }
    #expect(Set(OwnerRule.allCases.map(\.summary)).count == OwnerRule.allCases.count)
  }
}
