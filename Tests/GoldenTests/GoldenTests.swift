import Foundation
import TestSupport
import Testing

/// What became of every sample in every format, as it was looked at and found right.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  @Test(arguments: Sample.all)
  func isAsItWasRecorded(_ sample: Sample) throws {
    let path = Self.path(sample)
    let text = try Golden(sample: sample).text()
    if Self.isRecording { return try Self.record(text, path) }
    let known = try? Repository.text(path)
    guard known != text else { return }
    Issue.record("\(path) differs: \(Self.difference(known ?? "", text)). RECORD_GOLDENS=1 swift test records it anew.")
  }

  @Test func everyRecordHasItsSample() {
    let expected = Set(Sample.all.map(Self.path))
    let orphans = Repository.files("Tests/Goldens").filter { !expected.contains($0) }
    #expect(orphans.isEmpty)
  }

  private static func path(_ sample: Sample) -> String { "Tests/Goldens/\(sample.name).txt" }

  private static func record(_ text: String, _ path: String) throws {
    let url = Repository.root.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("\(path) was recorded; look at the changes and run again without RECORD_GOLDENS.")
  }

  /// The first line that differs.
  private static func difference(_ known: String, _ text: String) -> String {
    let left = known.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in right.enumerated() where index >= left.count || left[index] != line {
      return "line \(index + 1) was \(index < left.count ? left[index] : "missing") and is \(line)"
    }
    return "\(left.count - right.count) lines more were recorded"
  }
}
