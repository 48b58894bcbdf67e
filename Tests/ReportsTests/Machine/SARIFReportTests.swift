import EASPolicyTranslator
import TestSupport
import Testing

/// Reports for sites that hold code.
@Suite struct SARIFReportTests {
  static func log(_ subject: ReportSubject) throws -> Node {
    try JSONCodec().decode(Array(SARIFReport(subject: subject).render().utf8)).node
  }

  private static func run(_ subject: ReportSubject) throws -> Node {
    try #require(try log(subject)[Pointer([.key("runs"), .index(0)])])
  }

  @Test func handMadeReportsHaveKnownKeysOnly() throws {
    for (name, subject) in InventedSubject.all {
      let faults = SARIFShape.log.faults(try Self.log(subject))
      #expect(faults.isEmpty, "\(name): \(faults.prefix(5))")
    }
  }

  @Test(arguments: Sample.all) func realReportsHaveKnownKeysOnly(_ sample: Sample) throws {
    for subject in [try InventedSubject.translation(sample), try InventedSubject.plan(sample)] {
      let faults = SARIFShape.log.faults(try Self.log(subject))
      #expect(faults.isEmpty, "\(faults.prefix(5))")
    }
  }

  @Test func theListOfKeysFindsMistakes() throws {
    var log = try Self.log(InventedSubject.lint)
    let runs = try #require(log.object?["runs"]?.items)
    var run = try #require(runs[0].object)
    run["colunmKind"] = .string("unicodeCodePoints")
    run["columnKind"] = .string("bytes")
    run["results"] = .array([.object([("ruleId", .integer(1))])])
    log = .object([("$schema", .string("")), ("version", .string("2.1.0")), ("runs", .array([Node(.object(run))]))])
    let faults = SARIFShape.log.faults(log)
    #expect(faults.contains { $0.contains("colunmKind is no key") })
    #expect(faults.contains { $0.contains("columnKind is bytes") })
    #expect(faults.contains { $0.contains("has no message") })
    #expect(faults.contains { $0.contains("ruleId is an integer") })
  }

  /// Every index names the rule or the notification that the id names.
  @Test func indicesFitIds() throws {
    for (_, subject) in InventedSubject.all + [("", try InventedSubject.plan(try #require(Sample.all.first)))] {
      let run = try Self.run(subject)
      let driver = run.object?["tool"]?.object?["driver"]?.object
      let rules = try #require(driver?["rules"]?.items).map { $0.object?["id"]?.text }
      for result in run.object?["results"]?.items ?? [] {
        let index = try #require(result.object?["ruleIndex"]?.integer)
        #expect(rules[index] == result.object?["ruleId"]?.text)
      }
      let codes = (driver?["notifications"]?.items ?? []).map { $0.object?["id"]?.text }
      for notification in run.object?["invocations"]?.items?.first?.object?["toolExecutionNotifications"]?.items ?? [] {
        let descriptor = try #require(notification.object?["descriptor"]?.object)
        #expect(codes[try #require(descriptor["index"]?.integer)] == descriptor["id"]?.text)
      }
      #expect(Set(rules).count == rules.count)
    }
  }

  @Test func placesAreLinesOrOffsets() throws {
    let run = try Self.run(InventedSubject.lint)
    let results = try #require(run.object?["results"]?.items)
    func places(_ uri: String) -> [Object?] {
      results.compactMap { $0[Pointer([.key("locations"), .index(0), .key("physicalLocation")])]?.object }
        .filter { $0["artifactLocation"]?.object?["uri"]?.text == uri }.map { $0["region"]?.object }
    }
    let text = places("profiles/gr%C3%B6%C3%9Fe%20100%25.json")
    #expect(text.first??["startLine"]?.integer == 14 && text.first??["startColumn"]?.integer == 5)
    #expect(text.contains { $0?["startLine"]?.integer == 1 && $0?["startColumn"] == nil })
    let binary = places("binary.mobileconfig")
    #expect(binary.count == 2)
    #expect(binary.first??["byteOffset"]?.integer == 271)
    #expect(binary.allSatisfy { $0?["startLine"] == nil })
  }

  @Test func standardInputIsNoArtifact() throws {
    let text = SARIFReport(subject: InventedSubject.lint).render()
    #expect(!text.contains("\"uri\": \"-\""))
    #expect(text.contains("\"uri\": \"file:///srv/broken.json\""))
  }

  @Test func silencedFindingsAreSuppressed() throws {
    let results = try #require(try Self.run(InventedSubject.lint).object?["results"]?.items)
    let suppressed = results.compactMap { $0.object?["suppressions"]?.items?.first?.object }
    #expect(suppressed.map { $0["kind"]?.text } == ["external", "external"])
    #expect(suppressed[0]["justification"]?.text?.hasPrefix("Accepted by") == true)
    #expect(suppressed[1]["justification"] == nil)
  }

  @Test func unusableInputIsNotified() throws {
    let run = try Self.run(InventedSubject.lint)
    let invocation = try #require(run.object?["invocations"]?.items?.first?.object)
    #expect(invocation["executionSuccessful"]?.boolean == false)
    #expect(invocation["toolExecutionNotifications"]?.items?.count == InventedSubject.unusable.faults.count)
    let diff = try Self.run(InventedSubject.comparisons)
    #expect(diff.object?["invocations"]?.items?.first?.object?["executionSuccessful"]?.boolean == true)
  }

  @Test func strictnessMakesLimitsErrors() throws {
    func levels(_ strict: Bool) throws -> Set<String?> {
      let run = try Self.run(.comparisons([InventedSubject.comparison(strict: strict)]))
      let limits = try #require(run.object?["results"]?.items).filter {
        $0.object?["ruleId"]?.text == Difference.Kind.formatLimit.rawValue
      }
      return Set(limits.map { $0.object?["level"]?.text })
    }
    #expect(try levels(false) == ["warning"])
    #expect(try levels(true) == ["error"])
  }

  @Test func recordsWithoutCounterpartAreToldOnce() throws {
    let run = try Self.run(.comparisons([InventedSubject.comparison(strict: false)]))
    let rules = try #require(run.object?["results"]?.items).compactMap { $0.object?["ruleId"]?.text }
    #expect(rules.count { $0 == "only-in-base" } == 1)
    #expect(rules.count { $0 == "only-in-other" } == 1)
  }

  @Test func plansAreNotes() throws {
    let sample = try Sample.named("gmail/fully-loaded.json")
    let results = try #require(try Self.run(try InventedSubject.plan(sample)).object?["results"]?.items)
    #expect(results.count > 10)
    #expect(results.allSatisfy { $0.object?["level"]?.text == "note" })
    let lines = results.compactMap {
      $0[Pointer([.key("locations"), .index(0), .key("physicalLocation"), .key("region"), .key("startLine")])]?.integer
    }
    #expect(lines.contains { $0 > 1 }, "losses are annotated at the settings that are lost")
  }

  /// A fingerprint tells the setting, not the line: a line more above changes nothing.
  @Test func fingerprintsStayWhenLinesMove() throws {
    let text = String(decoding: try Sample.named("gmail/fully-loaded.json").bytes(), as: UTF8.self)
    func prints(_ text: String) throws -> [String] {
      let document = try Sample.translator.read(Array(text.utf8))
      let report = try Sample.translator.translate(document, document.selections[0], to: "outlook").report
      let run = try Self.run(
        .translations([ReportEntry(path: "a.json", result: .translated(report, output: nil))], isArray: false))
      return try #require(run.object?["results"]?.items).compactMap {
        $0.object?["partialFingerprints"]?.object?["setting/v1"]?.text
      }
    }
    let before = try prints(text)
    #expect(before.count > 3)
    #expect(Set(before).count == before.count)
    #expect(try prints("\n\n\n" + text.replacing("{", with: "{\n", maxReplacements: 1)) == before)
  }

  @Test func textStaysText() throws {
    for (name, subject) in InventedSubject.all {
      for text in [SARIFReport(subject: subject).render(), JSONReport(subject: subject).render()] {
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"), "\(name)")
      }
      for leaf in try Self.log(subject).leaves() where leaf.pointer.steps.last == .key("text") {
        let text = try #require(leaf.node.text)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"), "\(leaf.pointer)")
        #expect(!text.replacing("\\](", with: "").contains("]("), "\(leaf.pointer) makes a link")
        #expect(
          !text.replacing("{{", with: "").replacing("}}", with: "").contains { "{}".contains($0) }, "\(leaf.pointer)")
      }
    }
  }

  @Test func everyRunIsTheSame() throws {
    for (_, subject) in InventedSubject.all {
      #expect(SARIFReport(subject: subject).render() == SARIFReport(subject: subject).render())
    }
  }
}
