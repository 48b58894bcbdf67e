import Foundation
import Testing

/// Every page of `Transcripts/` shows what the program does. `RECORD_GOLDENS=1` rewrites the pages and fails the run.
@Suite struct TranscriptTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  @Test func pagesAreFound() {
    print("transcripts: \(Package.transcripts.count) pages")
    #expect(Package.transcripts.count > 5)
  }

  @Test(arguments: Package.transcripts) func page(_ name: String) throws {
    let shell = try Shell()
    defer { shell.finish() }
    var transcript = try Transcript(file: Package.root.appending(path: "Tests/CommandTests/Transcripts/" + name))
    for (index, part) in transcript.parts.enumerated() {
      guard case .step(let expected) = part else { continue }
      let actual = try shell.run(expected)
      transcript.parts[index] = .step(actual)
      if !Self.isRecording { compare(actual, expected) }
    }
    guard Self.isRecording else { return }
    try Data(transcript.text.utf8).write(to: transcript.file)
    Issue.record("recorded \(name); look at the changes and run again without RECORD_GOLDENS")
  }

  private func compare(_ actual: Step, _ expected: Step) {
    let command = Comment(rawValue: expected.command)
    #expect(actual.status == expected.status, command)
    #expect(actual.output == expected.output, command)
    #expect(actual.errors == expected.errors, command)
  }
}
