import Foundation
import Testing

/// Hostile files through the program: refused with exit 65, or done, within bounds of time and memory.
///
/// `RELIABILITY_FULL=1` and `EASPOLICY_PROGRAM` (an optimised one) give the figures of `Docs/Reliability.md`.
@Suite(.serialized) struct HostileInputTests {
  /// Far more than any needs; a careless reader needs hours, or gigabytes.
  private static let mostSeconds = 60.0
  private static let mostMegabytes = 1500

  @Test func everyInputIsBounded() throws {
    let workshop = try Workshop()
    print("| Input | Size | Time | Memory | Exit |\n|---|---|---|---|---|")
    for input in HostileInput.all {
      let file = workshop.folder.appending(path: "hostile")
      let data = input.make()
      try data.write(to: file)
      let end = try MeasuredProgram.run(
        input.command + [file.path], launcher: ["/bin/sh", "-c", "ulimit -t 60; exec \"$@\"", "sh"])
      let status = end.status.map(String.init) ?? "signal \(end.signal)"
      print(
        "| \(input.name) | \(Self.size(data.count)) | \(Self.shown(end.seconds)) s | \(end.megabytes) MB | \(status) |")
      #expect(end.status.map(input.statuses.contains) == true, "\(input.name): \(status), \(end.errors.prefix(300))")
      #expect(end.seconds < Self.mostSeconds, "\(input.name)")
      #expect(end.megabytes < Self.mostMegabytes, "\(input.name)")
      #expect(end.status != 65 || end.errors.contains("error: "), "\(input.name): \(end.errors.prefix(300))")
      #expect(!end.errors.contains("root:"), "\(input.name)")
    }
  }

  /// Commands that take many files, and what they may answer to all together. Nothing is signed, and nothing good.
  private static let takingMany: [(command: [String], statuses: Set<Int32>)] = [
    (["verify", "--trust", Package.root.appending(path: "Tests/ProfileSigningTests/Fixtures/root.pem").path], [65]),
    (["lint", "--as-of", "2027-01-01", "--format", "json"], [65]),
  ]

  /// The same files through other commands: together where they are small, so that the program starts once.
  @Test func otherCommandsAreBounded() throws {
    let workshop = try Workshop()
    let files = try HostileInput.all.enumerated().map { index, input in
      let file = workshop.folder.appending(path: "hostile-\(index)")
      try input.make().write(to: file)
      return (input: input, path: file.path)
    }
    let groups = HostileInput.isFull ? files.map { [$0] } : [files]
    for (command, statuses) in Self.takingMany {
      for group in groups {
        let usual = HostileInput.isFull ? statuses.union([0, 1, 3]) : statuses
        try expectBounds(command + group.map(\.path), usual, "\(command[0]) \(group[0].input.name)")
      }
    }
    for file in files where HostileInput.isFull || HostileInput.few.contains(file.input.name) {
      try expectBounds(["inspect", "--certificates", file.path], [0, 3, 65], "inspect \(file.input.name)")
    }
  }

  private func expectBounds(_ arguments: [String], _ statuses: Set<Int32>, _ name: String) throws {
    let end = try MeasuredProgram.run(arguments, launcher: ["/bin/sh", "-c", "ulimit -t 60; exec \"$@\"", "sh"])
    #expect(end.status.map(statuses.contains) == true, "\(name): signal \(end.signal), \(end.errors.suffix(300))")
    #expect(end.seconds < Self.mostSeconds, "\(name)")
    #expect(end.megabytes < Self.mostMegabytes, "\(name): \(end.megabytes) MB")
    #expect(!end.errors.contains("root:"), "\(name)")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10_000 ? "\(bytes) B" : bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(shown(Double(bytes) / 1e6)) MB"
  }

  private static func shown(_ value: Double) -> String { String(format: value < 10 ? "%.2f" : "%.0f", value) }

  /// A list whose first quote never closes, and one that never ends.
  @Test func ownersInAQuoteThatNeverCloses() throws {
    let workshop = try Workshop()
    let megabytes = HostileInput.isFull ? 300 : 30
    let file = workshop.folder.appending(path: "owners.csv")
    try (Data("email\n\"".utf8) + Data(repeating: 0x61, count: megabytes << 20)).write(to: file)
    let end = try MeasuredProgram.run(["owners", "check", file.path])
    print(
      "| open quote in a list of owners | \(megabytes) MiB | \(Self.shown(end.seconds)) s | \(end.megabytes) MB | \(end.status ?? -1) |"
    )
    #expect(end.status == 65, "\(end.errors)")
    #expect(end.megabytes < 500)
  }

  @Test func inputsWithoutEnd() throws {
    let end = try MeasuredProgram.run(["translate", "/dev/zero", "--to", "canonical"])
    #expect(end.status == 65, "\(end.errors)")
    #expect(end.megabytes < 500)
  }
}
