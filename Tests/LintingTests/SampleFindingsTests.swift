import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// What the rules find in the samples, as it was looked at and found right.
@Suite struct SampleFindingsTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  private static let path = "Tests/LintingTests/Recorded/samples.txt"

  @Test func findingsAreAsTheyWereRecorded() throws {
    let text = try Sample.all.map(Self.text).joined(separator: "\n")
    guard !Self.isRecording else {
      try Data(text.utf8).write(to: Repository.root.appending(path: Self.path))
      Issue.record("\(Self.path) was recorded; look at the changes and run again without RECORD_GOLDENS.")
      return
    }
    let known = (try? Repository.text(Self.path)) ?? ""
    let lines = (known.split(separator: "\n"), text.split(separator: "\n"))
    let difference = zip(lines.0, lines.1).first { $0 != $1 }
    #expect(known == text, "\(difference.debugDescription); RECORD_GOLDENS=1 swift test records it anew")
  }

  /// The findings of a sample by itself, one a line.
  private static func text(_ sample: Sample) throws -> String {
    let report = try Lint.report([LintInput(path: sample.name, document: try sample.read())])
    let lines = report.findings.map { finding in
      let place = finding.location.map { "\($0.position?.description ?? "-") \($0.pointer)" } ?? "-"
      let related = finding.related.map { " (\($0.location?.position?.description ?? "-") \($0.summary))" }.joined()
      return "  \(finding.severity.rawValue) \(finding.rule) \(place): \(finding.summary) \(finding.remedy)\(related)\n"
    }
    return "=== \(sample.name)\n" + lines.joined()
  }

  /// Rules that no sample breaks are proven by their examples alone.
  @Test func samplesBreakManyRules() throws {
    let found = try Sample.all.flatMap { sample in
      try Lint.report([LintInput(path: sample.name, document: try sample.read())]).findings.map(\.rule)
    }
    #expect(Set(found).count > 20)
  }
}
