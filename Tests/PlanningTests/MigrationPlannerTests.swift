import EASPolicyTranslator
import TestSupport
import Testing

@Suite struct MigrationPlannerTests {
  private func plan(_ names: [String], to formats: [String]? = nil) throws -> MigrationPlan {
    let inputs = try names.map { MigrationPlanner.Input(path: $0, document: try Sample.named($0).read()) }
    return try MigrationPlanner(translator: Sample.translator).plan(inputs, to: formats)
  }

  /// A route for each product that a table's deliveries name; nothing is listed a second time in code.
  @Test func routesAreWhatTablesDeclare() throws {
    let plan = try plan(["manageengine-ios/office-365-oauth-item.json"])
    let registry = Sample.translator.registry
    let declared = try registry.formats.filter { $0 != FormatRegistry.canonical }.flatMap { format in
      try registry.backend(format).table.delivery.map { "\(format)/\($0.product)/\($0.variables ?? "none")" }
    }
    #expect(Set(plan.routes.map { "\($0.format)/\($0.product)/\($0.variables ?? "none")" }) == Set(declared))
    #expect(plan.routes.count == Set(declared).count)
  }

  /// The numbers are those of the translations' own books.
  @Test(arguments: ["meraki/two-accounts.json", "apple-mobileconfig/two-accounts-and-other-payloads.mobileconfig"])
  func countsAreThoseOfTheBooks(_ name: String) throws {
    let document = try Sample.named(name).read()
    for route in try plan([name]).routes {
      var options = TranslationOptions()
      options.targetDialect = route.variables ?? "none"
      let table = try Sample.translator.registry.backend(route.format).table
      let reports = try table.outputs(of: document.selections).map { selection in
        try Sample.translator.translate(document, selection, to: route.format, options: options).report
      }
      #expect(route.total == reports.reduce(0) { $0 + $1.fields.total })
      let fates: [Fate] = [.kept, .converted, .narrowed, .dropped, .needsInput]
      #expect(fates.reduce(0) { $0 + route.count($1) } == route.total)
      #expect(route.outcomes(.error) == reports.flatMap(\.outcomes).count { $0.severity == .error })
    }
  }

  @Test func theBestWayComesFirst() throws {
    let routes = try plan(["apple-mobileconfig/fully-loaded.mobileconfig"]).routes
    for (better, worse) in zip(routes, routes.dropFirst()) {
      #expect(better.outcomes(.error) <= worse.outcomes(.error))
      if better.outcomes(.error) == worse.outcomes(.error) { #expect(better.keptShare >= worse.keptShare) }
    }
  }

  /// The question that the plan is for: a product's own payload, or a profile that is uploaded to it.
  @Test func productsMayHaveSeveralWays() throws {
    let plan = try plan(["apple-mobileconfig/oauth-own-sign-in-server.mobileconfig"])
    let ways = plan.routes.filter { $0.product == "Meraki" && $0.platforms.contains("iOS") }
    #expect(Set(ways.map(\.format)) == ["meraki", "apple-mobileconfig"])
    let payload = try #require(ways.first { $0.format == "meraki" })
    let upload = try #require(ways.first { $0.format == "apple-mobileconfig" })
    #expect(upload.keptShare > payload.keptShare)
    #expect(payload.losses.contains { $0.fields.contains("authentication.oauthSignInURL") })
  }

  /// Variables are those of the product, so that a route without them needs a hand.
  @Test func variablesBelongToTheProduct() throws {
    let routes = try plan(["manageengine-ios/office-365-oauth-item.json"], to: ["gmail"]).routes
    let spelled = try #require(routes.first { $0.variables == "intune" })
    let silent = try #require(routes.first { $0.variables == nil })
    #expect(spelled.count(.needsInput) < silent.count(.needsInput))
    #expect(silent.chores.contains { $0.contains("identity.userName") })
  }

  @Test func severalDocumentsMoveTogether() throws {
    let names = ["gmail/simplest.json", "meraki/simplest.json"]
    let each = try names.map { try plan([$0], to: ["outlook"]).routes[0].total }
    let both = try plan(names, to: ["outlook"])
    #expect(both.routes.allSatisfy { $0.total == each[0] + each[1] && $0.outputs.count == 2 })
    #expect(both.sources.map(\.format) == ["gmail", "meraki"])
  }

  /// Equal sentences stand together, the gravest first.
  @Test func lossesAreGroupedAndOrdered() throws {
    for route in try plan(["apple-mobileconfig/fully-loaded.mobileconfig"]).routes {
      #expect(zip(route.losses, route.losses.dropFirst()).allSatisfy { $0.severity >= $1.severity })
      let sentences = route.losses.map { "\($0.severity)\($0.code)\($0.summary)\($0.remedy ?? "")" }
      #expect(Set(sentences).count == sentences.count)
    }
  }

  /// Keys of some formats are all guesses: without them nothing of the account arrives, which is told and no failure.
  @Test(arguments: [Evidence.documented, .observed]) func aWayThatSaysNothingIsToldLikeTheOthers(
    _ evidence: Evidence
  ) throws {
    var options = TranslationOptions()
    options.evidence = evidence
    let input = MigrationPlanner.Input(
      path: "a", document: try Sample.named("manageengine-ios/office-365-oauth-item.json").read())
    let plan = try MigrationPlanner(translator: Sample.translator, options: options).plan([input])
    #expect(try plan.routes.count == self.plan(["manageengine-ios/office-365-oauth-item.json"]).routes.count)
    let silent = try #require(plan.routes.first { $0.format == "samsung-email" })
    #expect(silent.outcomes(.error) > 0 && silent.count(.dropped) > silent.kept)
    let reports = plan.routes.flatMap(\.outputs).map(\.report)
    let unbalanced = reports.filter { !$0.isBalanced }
    #expect(unbalanced.isEmpty)
  }

  @Test func anAccountThatFewCanSayIsPlanned() throws {
    let text = "easpolicy: 1\naccounts:\n  - mail: {pastDays: 3}\n"
    let document = try Sample.translator.read(Array(text.utf8))
    let plan = try MigrationPlanner(translator: Sample.translator).plan([.init(path: "a", document: document)])
    #expect(plan.routes.first?.kept == 1)
    #expect(try #require(plan.routes.first { $0.format == "gmail" }).kept == 0)
  }
}
