import Documents
import Foundation
import PolicyModel
import TestSupport
import Testing
import Translation

/// Profiles that nobody thought of: random settings of every field, into every format.
@Suite struct RandomProfileTests {
  /// Seeds are spread over several cases so that they run beside each other.
  static let batches = Array(0..<16)
  /// PROPERTY_CASES=100 swift test --filter RandomProfileTests looks further.
  static let batchSize = ProcessInfo.processInfo.environment["PROPERTY_CASES"].flatMap(Int.init) ?? 3

  @Test(arguments: batches)
  func everyFormatKeepsItsBooks(_ batch: Int) {
    for profile in Self.profiles(batch) {
      for format in Sample.formats {
        for options in [TranslationOptions(), .withSecrets] {
          guard let failure = Self.failure(profile, format, options), Failures.shared.isNew(failure) else { continue }
          let smallest = Shrinker.smallest(profile) { Self.failure($0, format, options) == failure }
          Issue.record("\(failure) with \(Shrinker.describe(smallest))")
        }
      }
    }
  }

  @Test(arguments: batches)
  func theCanonicalFormatHoldsEverything(_ batch: Int) throws {
    for profile in Self.profiles(batch) where !Self.survives(profile) {
      let smallest = Shrinker.smallest(profile) { !Self.survives($0) }
      Issue.record("the canonical format changes \(Shrinker.describe(smallest))")
    }
  }

  private static func profiles(_ batch: Int) -> [Profile] {
    (0..<batchSize).map { index in
      let seed = UInt64(batch * batchSize + index)
      var random = RandomProfile(seed: seed, density: [8, 25, 60, 95][index % 4])
      return random.profile()
    }
  }

  /// The promise that a format breaks.
  private static func failure(_ profile: Profile, _ format: String, _ options: TranslationOptions) -> String? {
    do {
      let document = try Sample.translator.document(of: profile)
      for selection in document.selections(into: format) {
        if let failure = try failure(document, selection, format, options) { return "\(format): \(failure)" }
      }
      return nil
    } catch let input as UnusableInput {
      return "\(format): \(input.faults.map(\.summary))"
    } catch {
      return "\(format): \(error)"
    }
  }

  private static func failure(
    _ document: SourceDocument, _ selection: SourceSelection, _ format: String, _ options: TranslationOptions
  ) throws -> String? {
    let translation = try Sample.translator.translate(document, selection, to: format, options: options)
    guard translation.report.isBalanced else { return "unbalanced" }
    var unverified = options
    unverified.verifies = false
    let again = try Sample.translator.translate(document, selection, to: format, options: unverified)
    return again.bytes == translation.bytes ? nil : "a second run differs"
  }

  /// Whether a profile is the same after it was written and read with secrets.
  private static func survives(_ profile: Profile) -> Bool {
    do {
      let document = try Sample.translator.document(of: profile)
      guard document.imported.profiles[0].profile == profile else { return false }
      let bytes = try Sample.translator.translate(
        document, document.selections[0], to: FormatRegistry.canonical, options: .withSecrets
      ).bytes
      return try Sample.translator.read(bytes).imported.profiles[0].profile == profile
    } catch {
      return false
    }
  }
}
