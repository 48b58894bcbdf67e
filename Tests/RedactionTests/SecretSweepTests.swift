import EASPolicyTranslator
import TestSupport
import Testing

/// A secret is planted in every sample that has a place for one, and looked for in everything that is told.
@Suite struct SecretSweepTests {
  @Test func theSearchFindsWhatItIsFor() {
    let secret = "Pl4ntedS3cret%é-A"
    #expect(PlantedSecret.samples.count > 15)
    #expect(PlantedSecret.isTold(in: "<p>\(secret)</p>"))
    for shift in 0..<3 {
      let text = String(repeating: "x", count: shift) + secret
      #expect(PlantedSecret.isTold(in: Base64.text(Array(text.utf8))), "base64 behind \(shift) bytes")
    }
    #expect(!PlantedSecret.isTold(in: "redacted-secret-1"))
  }

  @Test(arguments: PlantedSecret.samples) func noReportTellsIt(_ sample: Sample) throws {
    let document = try read(sample)
    for format in Sample.formats {
      for options in [TranslationOptions(), .withSecrets] {
        for selection in document.selections(into: format) {
          guard let translation = try? Sample.translator.translate(document, selection, to: format, options: options)
          else { continue }
          let entry = ReportEntry(path: "a", result: .translated(translation.report, output: "b"))
          expectNothing(.translations([entry], isArray: false), "\(sample.name) to \(format)")
          let output = String(decoding: translation.bytes, as: UTF8.self)
          if !options.includesSecrets {
            #expect(!PlantedSecret.isTold(in: output), "the output of \(sample.name) to \(format)")
          }
        }
      }
    }
  }

  @Test(arguments: PlantedSecret.samples) func noOtherCommandTellsIt(_ sample: Sample) throws {
    let document = try read(sample)
    let linter = Linter(registry: Sample.translator.registry, asOf: try #require(CalendarDate("2026-11-22")))
    expectNothing(.lint(try linter.lint([LintInput(path: "a", document: document)])), "lint of \(sample.name)")
    let plan = try MigrationPlanner(translator: Sample.translator).plan([.init(path: "a", document: document)])
    expectNothing(.plan(plan), "plan of \(sample.name)")
    for other in try [sample.read(), Sample.named("meraki/simplest.json").read()] {
      let (one, two) = (
        ComparisonInput(path: "a", source: document), ComparisonInput(path: "b", source: other)
      )
      let comparer = PolicyComparer(translator: Sample.translator)
      expectNothing(
        .comparisons([try comparer.compare(one, with: two), try comparer.compare(two, with: one)]),
        "diff of \(sample.name)")
    }
    let views = try document.selections.map { selection in
      try Sample.translator.translate(document, selection, to: FormatRegistry.canonical)
    }
    for syntax in ViewSyntax.allCases {
      #expect(!PlantedSecret.isTold(in: try CanonicalView(views).render(syntax)), "inspect \(sample.name)")
    }
    let device = try DeviceView(
      document, document.selections, facts: DeviceFacts(), registry: Sample.translator.registry)
    for format in ListFormat.allCases {
      #expect(!PlantedSecret.isTold(in: DeviceReport(device).render(format)), "inspect --as-device \(sample.name)")
    }
  }

  @Test(arguments: PlantedSecret.samples) func redactionTellsItNowhere(_ sample: Sample) throws {
    var redactor = try Redactor(translator: Sample.translator)
    let redacted = try redactor.redact(try #require(try PlantedSecret.bytes(sample)))
    #expect(!PlantedSecret.isTold(in: String(decoding: redacted.bytes, as: UTF8.self)))
    #expect(!PlantedSecret.isTold(in: String(decoding: RedactionMap.bytes(redactor.replacements), as: UTF8.self)))
    #expect(!PlantedSecret.isTold(in: "\(redactor.tally) \(redacted.remarks)"))
    #expect(redactor.tally.secrets > 0)
  }

  /// The documents broken at the secret and around it: cut off, without its end, of another type, twice, as a key.
  @Test(arguments: PlantedSecret.samples) func noFaultTellsIt(_ sample: Sample) throws {
    let text = String(decoding: try #require(try PlantedSecret.bytes(sample)), as: UTF8.self)
    for (index, broken) in Self.broken(text).enumerated() {
      do {
        let document = try Sample.translator.read(Array(broken.utf8))
        let linter = Linter(registry: Sample.translator.registry, asOf: try #require(CalendarDate("2026-11-22")))
        expectNothing(.lint(try linter.lint([LintInput(path: "a", document: document)])), sample.name)
        for selection in document.selections {
          guard let translation = try? Sample.translator.translate(document, selection, to: FormatRegistry.canonical)
          else { continue }
          let entry = ReportEntry(path: "a", result: .translated(translation.report, output: nil))
          expectNothing(.translations([entry], isArray: false), "\(sample.name), break \(index)")
        }
      } catch let unusable as UnusableInput {
        let shown = FaultRenderer().render(unusable, path: "a") + "\(unusable)"
        #expect(!PlantedSecret.isTold(in: shown), "\(sample.name), break \(index): \(shown)")
      }
    }
  }

  private static func broken(_ text: String) -> [String] {
    let secret = "Pl4ntedS3cret%é-A"
    let quoted = "\"\(secret)\""
    return [
      text.replacing(secret + "\"", with: secret),
      text.replacing(secret + "</string>", with: secret),
      text.replacing(secret + "</string>", with: secret + "</\(secret)>"),
      text.replacing(quoted, with: "[\(quoted)]"),
      text.replacing(quoted, with: "{\"a\": \(quoted), \"a\": 1}"),
      text.replacing(quoted, with: secret),
      text.replacing("<string>\(secret)</string>", with: "<data>\(secret)</data>"),
      text.replacing("<string>\(secret)</string>", with: "<integer>\(secret)</integer>"),
      text.replacing("<string>\(secret)</string>", with: "<array><string>\(secret)</string></array>"),
      text.replacing("<string>\(secret)</string>", with: "<key>\(secret)</key><string>\(secret)</string>"),
      text.replacing("<string>\(secret)</string>", with: "<string>&\(secret);</string>"),
      text.replacing(secret, with: secret + "\u{1}"),
      text.replacing(": \(secret)", with: ": [\(secret)"),
      text.replacing(": \(secret)", with: ": !\(secret) x"),
      text.replacing(": \(secret)", with: ": *\(secret)"),
      text.firstRange(of: secret).map { String(text[..<$0.upperBound]) } ?? text,
    ].filter { $0 != text }
  }

  private func read(_ sample: Sample) throws -> SourceDocument {
    try Sample.translator.read(try #require(try PlantedSecret.bytes(sample)))
  }

  private func expectNothing(_ subject: ReportSubject, _ place: String) {
    for format in ReportFormat.allCases {
      var renderer = ReportRenderer(format)
      renderer.isVerbose = true
      renderer.isDetailed = true
      #expect(!PlantedSecret.isTold(in: renderer.render(subject)), "\(place), as \(format)")
    }
  }
}
