import Documents
import Foundation
import Mapping
import PolicyModel
import Testing
import Translation

/// Laws that hold for every table, every sample and every pair of formats.
@Suite struct ConformanceTests {
  static let options: [TranslationOptions] = {
    var secret = TranslationOptions()
    secret.includesSecrets = true
    return [TranslationOptions(), secret]
  }()

  @Test(arguments: Sample.all)
  func isDetectedAsItsOwnFormat(_ sample: Sample) throws {
    #expect(try sample.read().backend.table.format == sample.format)
  }

  @Test(arguments: Sample.all)
  func translatesIntoEveryFormatWithBooksThatBalance(_ sample: Sample) throws {
    let document = try sample.read()
    for format in Sample.formats {
      for options in Self.options {
        for selection in Self.selections(document, into: format) {
          do {
            let translation = try Sample.translator.translate(document, selection, to: format, options: options)
            #expect(translation.report.leaves.isBalanced, "\(sample.name) to \(format): leaves")
            #expect(translation.report.fields.isBalanced, "\(sample.name) to \(format): fields")
            #expect(translation.report.output.isBalanced, "\(sample.name) to \(format): output")
            #expect(translation.report.isBalanced, "\(sample.name) to \(format)")
            let again = try Sample.translator.translate(document, selection, to: format, options: options)
            #expect(again.bytes == translation.bytes, "\(sample.name) to \(format): a second run differs")
            if !Self.isIncomplete(translation) {
              let output = try Sample.translator.read(translation.bytes)
              #expect(output.backend.table.format == format, "\(sample.name) to \(format) is not recognised")
            }
          } catch {
            Issue.record("\(sample.name) to \(format): \(error)")
          }
        }
      }
    }
  }

  /// One selection a profile, or one an account where the target holds one.
  static func selections(_ document: SourceDocument, into format: String) -> [SourceSelection] {
    guard let table = try? Sample.translator.registry.backend(format).table else { return [] }
    if table.shapes[0].holdsManyAccounts { return document.selections }
    return document.selections.flatMap { selection in
      selection.accounts.map { SourceSelection(profile: selection.profile, accounts: [$0]) }
    }
  }

  /// An output that lacks what the target requires may not be recognisable.
  static func isIncomplete(_ translation: Translation) -> Bool {
    translation.report.outcomes.contains { $0.fate == .missing || $0.fate == .needsInput && $0.severity == .error }
  }
}
