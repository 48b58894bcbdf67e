import EASPolicyTranslator
import TestSupport
import Testing

/// Reports for programs.
@Suite struct JSONReportTests {
  private static func node(_ subject: ReportSubject) throws -> Node {
    try JSONCodec().decode(Array(JSONReport(subject: subject).render().utf8)).node
  }

  @Test func manyInputsAreAnArray() throws {
    let entry = ReportEntry(path: "-", result: .unusable(InventedSubject.unusable))
    #expect(try Self.node(.translations([entry], isArray: false)).object?["easpolicyReport"]?.integer == 1)
    #expect(try Self.node(.translations([entry], isArray: true)).items?.count == 1)
    #expect(try Self.node(.translations([], isArray: true)).items?.isEmpty == true)
  }

  @Test func differencesAreCountedByKind() throws {
    let node = try Self.node(InventedSubject.comparisons)
    #expect(node.object?["easpolicyDiff"]?.integer == 1)
    #expect(node.object?["same"]?.boolean == false)
    #expect(node.object?["strict"]?.boolean == true)
    let first = try #require(node.object?["comparisons"]?.items?.first?.object)
    let counts = try #require(first["counts"]?.object)
    #expect(counts.keys == Difference.Kind.allCases.map(\.rawValue))
    #expect(counts.members.allSatisfy { $0.value.integer == Statement.Origin.allCases.count })
    #expect(try Self.node(.comparisons([])).object?["same"]?.boolean == true)
  }

  @Test func recordsAreNumberedFromOne() throws {
    let pair = Pointer([.key("comparisons"), .index(0), .key("pairs"), .index(0), .key("other")])
    let record = try #require(try Self.node(InventedSubject.comparisons)[pair]?.object)
    #expect(record["profile"]?.integer == 1)
    #expect(record["record"]?.object?["kind"]?.text == "account")
    #expect(record["record"]?.object?["number"]?.integer == 2)
  }

  @Test func placesAreLinesOrOffsets() throws {
    let documents = try #require(try Self.node(InventedSubject.lint).object?["documents"]?.items)
    let text = documents[0][Pointer([.key("findings"), .index(0), .key("location")])]
    #expect(text?.object?.keys == ["pointer", "line", "column"])
    let binary = documents[2][Pointer([.key("findings"), .index(0), .key("location")])]
    #expect(binary?.object?.keys == ["pointer", "offset"])
    #expect(binary?.object?["offset"]?.integer == 271)
    #expect(documents[3].object?["faults"]?.items?.count == InventedSubject.unusable.faults.count)
  }

  @Test func plansAreRankedWithShares() throws {
    let node = try Self.node(try InventedSubject.plan(try Sample.named("gmail/fully-loaded.json")))
    let routes = try #require(node.object?["routes"]?.items)
    #expect(routes.count == Sample.formats.count)
    #expect(routes.compactMap { $0.object?["rank"]?.integer } == Array(1...routes.count))
    for route in routes {
      let fields = try #require(route.object?["fields"]?.object)
      let number = try #require(fields["kept"]?.integer) + (try #require(fields["converted"]?.integer))
      let share = try #require(route.object?["keptShare"]?.number)
      let exact = Double(number) / Double(try #require(fields["total"]?.integer))
      #expect(abs((Double(share.text) ?? -1) - exact) <= 0.00005)
    }
  }

  /// No secret of a sample is in a report, also when secrets travel.
  @Test(arguments: ["manageengine-ios/shared-desk-with-password-item.json"])
  func noSecretIsTold(_ name: String) throws {
    let document = try Sample.named(name).read()
    var options = TranslationOptions()
    options.includesSecrets = true
    let password = try #require(document.imported.profiles.first?.profile.accounts.first?[.authenticationPassword])
    let text = try #require(password.text)
    for format in Sample.formats {
      let report = try Sample.translator.translate(document, document.selections[0], to: format, options: options)
        .report
      let subject = ReportSubject.translations(
        [ReportEntry(path: name, result: .translated(report, output: nil))], isArray: false)
      #expect(!JSONReport(subject: subject).render().contains(text))
      #expect(!SARIFReport(subject: subject).render().contains(text))
    }
  }
}

extension Node {
  fileprivate var number: Number? {
    if case .number(let number) = value { number } else { nil }
  }
}

extension Secret {
  fileprivate var text: String? {
    if case .text(let text)? = reveal() { text } else { nil }
  }
}
