import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is left when the program is killed while it writes.
///
/// `RELIABILITY_ROUNDS` is how often each run is killed, and `RELIABILITY_FILES` how many files it has.
@Suite(.serialized) struct InterruptedWriteTests {
  private static func setting(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }

  private static let rounds = setting("RELIABILITY_ROUNDS", 4)
  private static let files = setting("RELIABILITY_FILES", 200)
  private static let old = String(repeating: "what was there before\n", count: 200)

  /// Kills runs at random moments: each file is the old one or the new one.
  private func killRuns(_ workshop: Workshop, _ command: (String) -> [String]) throws {
    try workshop.makeFolder("new")
    let whole = try MeasuredProgram.run(command("new"))
    try #require(whole.status == 0, Comment(rawValue: whole.errors))
    let names = try workshop.names("new")
    let new = Dictionary(uniqueKeysWithValues: try names.map { ($0, try workshop.text("new/" + $0)) })
    try workshop.makeFolder("out")
    var (killed, mixed, left) = (0, 0, 0)
    // Runs that were killed before or behind their work prove little, and do not count.
    while mixed < Self.rounds, killed < Self.rounds * 5 {
      killed += 1
      for name in names { try workshop.write(Self.old, "out/" + name) }
      let program = try MeasuredProgram(command("out"))
      usleep(useconds_t(Double.random(in: 0.1...0.95) * whole.seconds * 1e6))
      kill(program.number, SIGKILL)
      _ = program.wait()
      let leftovers = try workshop.leftovers("out")
      #expect(leftovers.count <= 1)
      left += leftovers.count
      #expect(try workshop.names("out").subtracting(leftovers) == names)
      let changed = try names.count { name in
        let text = try workshop.text("out/" + name)
        #expect(text == Self.old || text == new[name], "\(name) is neither the old file nor the new one")
        return text != Self.old
      }
      mixed += changed > 0 && changed < names.count ? 1 : 0
    }
    print("killed \(killed) runs of \(names.count) files, \(mixed) in the middle; \(left) unfinished files stayed")
    #expect(mixed > 0, "no run was killed in the middle")
    #expect(try MeasuredProgram.run(command("out")).status == 0)
    #expect(try workshop.leftovers("out").isEmpty)
    for name in names { #expect(try workshop.text("out/" + name) == new[name]) }
  }

  @Test func translatingAFolder() throws {
    let workshop = try Workshop()
    try workshop.makeInputs(Self.files)
    try killRuns(workshop) { output in
      ["translate", workshop.path("in"), "--recursive", "--to", "canonical", "--quiet", "-o", workshop.path(output)]
    }
  }

  @Test func expandingIntoAFolder() throws {
    let workshop = try Workshop()
    try workshop.makeOwners(Self.files * 10)
    try killRuns(workshop) { output in
      [
        "expand", Workshop.sample("gmail/on-premises-domain-certificate.json"), "--owners", workshop.path("owners.csv"),
        "--to", "gmail", "--quiet", "-o", workshop.path(output) + "/",
      ]
    }
  }

  /// A program that has begun its output and waits for more input.
  private func startWaiting(_ workshop: Workshop, _ name: String) throws -> (MeasuredProgram, Pipe) {
    let pipe = Pipe()
    // The program must not hold the writing end of its own input, or it never ends.
    _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    let before = try workshop.leftovers()
    let program = try MeasuredProgram(
      ["owners", "convert", "-", "--to", "csv", "-o", workshop.path(name)],
      input: pipe.fileHandleForReading.fileDescriptor)
    // Enough rows to tell what separates the columns.
    let rows = (0..<300).map { "kim\($0)@example.com\n" }.joined()
    try pipe.fileHandleForWriting.write(contentsOf: Data(("email\n" + rows).utf8))
    for _ in 0..<1000 where try workshop.leftovers() == before { usleep(10_000) }
    try #require(try workshop.leftovers() != before, "the output was not begun")
    return (program, pipe)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func signalsLeaveNothing(signal: Int32) throws {
    let workshop = try Workshop()
    try workshop.write(Self.old, "list.csv")
    let (program, _) = try startWaiting(workshop, "list.csv")
    kill(program.number, signal)
    let end = program.wait()
    #expect(end.signal == signal)
    #expect(try workshop.names() == ["list.csv"])
    #expect(try workshop.text("list.csv") == Self.old)
  }

  @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
    let workshop = try Workshop()
    let (program, _) = try startWaiting(workshop, "list.csv")
    kill(program.number, SIGKILL)
    _ = program.wait()
    #expect(try workshop.leftovers().count == 1)
    let sample = Workshop.sample("gmail/simplest.json")
    #expect(
      try MeasuredProgram.run(["translate", sample, "--to", "gmail", "--quiet", "-o", workshop.path("a.json")]).status
        == 0)
    #expect(try workshop.names() == ["a.json"])
  }

  @Test func whatARunStillWritesIsLeftAlone() throws {
    let workshop = try Workshop()
    let (program, pipe) = try startWaiting(workshop, "list.csv")
    let sample = Workshop.sample("gmail/simplest.json")
    #expect(
      try MeasuredProgram.run(["translate", sample, "--to", "gmail", "--quiet", "-o", workshop.path("a.json")]).status
        == 0)
    #expect(try workshop.leftovers().count == 1)
    try pipe.fileHandleForWriting.close()
    let end = program.wait()
    #expect(end.status == 0, "\(end.errors)")
    #expect(try workshop.names() == ["a.json", "list.csv"])
  }
}
