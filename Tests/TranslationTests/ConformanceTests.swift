import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// Laws that hold for every table, every sample and every pair of formats.
@Suite struct ConformanceTests {
  @Test(arguments: Sample.all)
  func isDetectedAsItsOwnFormat(_ sample: Sample) throws {
    #expect(try sample.read().backend.table.format == sample.format)
  }

  @Test(arguments: Sample.all)
  func translatesIntoEveryFormatWithBooksThatBalance(_ sample: Sample) throws {
    let document = try sample.read()
    var walked = 0
    for format in Sample.formats {
      for options in [TranslationOptions(), .withSecrets] {
        for selection in document.selections(into: format) {
          do {
            try check(document, selection, format, options, sample)
          } catch {
            Issue.record("\(sample.name) to \(format): \(error)")
          }
          walked += 1
        }
      }
    }
    Tally.shared.add(walked)
  }

  private func check(
    _ document: SourceDocument, _ selection: SourceSelection, _ format: String, _ options: TranslationOptions,
    _ sample: Sample
  ) throws {
    let pair = "\(sample.name) to \(format)"
    let translation = try Sample.translator.translate(document, selection, to: format, options: options)
    #expect(translation.report.leaves.isBalanced, "\(pair): leaves")
    #expect(translation.report.fields.isBalanced, "\(pair): fields")
    #expect(translation.report.output.isBalanced, "\(pair): output")
    #expect(translation.report.isBalanced, "\(pair)")
    var unverified = options
    unverified.verifies = false
    let again = try Sample.translator.translate(document, selection, to: format, options: unverified)
    #expect(again.bytes == translation.bytes, "\(pair): a second run differs")
    if !Self.isIncomplete(translation) {
      let output = try Sample.translator.read(translation.bytes)
      #expect(output.backend.table.format == format, "\(pair) is not recognised")
    }
  }

  /// An output that lacks what the target requires may not be recognisable.
  private static func isIncomplete(_ translation: Translation) -> Bool {
    translation.report.outcomes.contains { $0.fate == .missing || $0.fate == .needsInput && $0.severity == .error }
  }
}
