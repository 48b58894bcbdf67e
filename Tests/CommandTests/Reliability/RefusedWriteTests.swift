import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Outputs that the system refuses: a plain message, exit 73 or 74, and the old file stays.
@Suite struct RefusedWriteTests {
  private static let old = "what was there before\n"

  /// Every command that writes files, with the file or folder behind it.
  private static func commands(_ workshop: Workshop) -> [String: [String]] {
    let sample = Workshop.sample("apple-mobileconfig/fully-loaded.mobileconfig")
    let plain = Workshop.sample("gmail/on-premises-domain-certificate.json")
    let signer = ["--sign-with", workshop.path("signer.pem"), "--key", workshop.path("signer.key")]
    let signing = [
      "sign": ["sign", sample] + signer + ["-o"],
      "sign-with": ["translate", sample, "--to", "apple", "--quiet", "--fail-on", "never"] + signer + ["-o"],
    ]
    return [
      "translate": ["translate", sample, "--to", "canonical", "--quiet", "-o"],
      "report": ["translate", sample, "--to", "canonical", "--report-format", "html", "-o", "/dev/null", "--report"],
      "lint": ["lint", sample, "--format", "html", "-o"],
      "convert": ["owners", "convert", workshop.path("owners.csv"), "--to", "csv", "--quiet", "-o"],
      "lines": [
        "expand", plain, "--owners", workshop.path("owners.csv"), "--to", "gmail", "--quiet", "--ndjson", "-o",
      ],
      "check": ["owners", "check", workshop.path("owners.csv"), "--format", "html", "-o"],
      "plan": ["plan", sample, "--format", "html", "-o"],
      "diff": ["diff", sample, plain, "--format", "html", "-o"],
      "verify": ["verify", sample, "--trust", root, "--format", "html", "-o"],
      "redact": ["redact", sample, "-o"],
      "map": ["redact", sample, "-o", "/dev/null", "--map"],
    ].merging(Workshop.canSign ? signing : [:]) { first, _ in first }
  }

  private static let root = Package.root.appending(path: "Tests/ProfileSigningTests/Fixtures/root.pem").path

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.makeOwners(300)
    if Workshop.canSign { try workshop.makeSigner() }
    return workshop
  }

  private static let inputs: Set = Workshop.canSign ? ["owners.csv", "signer.pem", "signer.key"] : ["owners.csv"]

  /// A limit on the size of files stands for a full disk: writing fails in the middle.
  @Test func aFullDiskLeavesTheOldFile() throws {
    let workshop = try workshop()
    for (name, command) in Self.commands(workshop) {
      try workshop.write(Self.old, "out")
      let end = try MeasuredProgram.run(
        command + [workshop.path("out")], launcher: ["/bin/sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"])
      #expect(end.status == 74, "\(name): \(end.errors)")
      #expect(end.errors.contains("cannot be written"), "\(name): \(end.errors)")
      #expect(try workshop.text("out") == Self.old, "\(name)")
      #expect(try workshop.names() == Self.inputs.union(["out"]), "\(name)")
    }
  }

  @Test func aFullDiskStopsAFolderOfOwners() throws {
    let workshop = try workshop()
    try workshop.makeFolder("out")
    try workshop.write(Self.old, "out/kim0@example.com.json")
    let sample = Workshop.sample("gmail/on-premises-domain-certificate.json")
    let end = try MeasuredProgram.run(
      [
        "expand", sample, "--owners", workshop.path("owners.csv"), "--to", "gmail", "--quiet", "-o",
        workshop.path("out"),
      ],
      launcher: ["/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"])
    #expect(end.status == 74)
    #expect(try workshop.names("out") == ["kim0@example.com.json"])
    #expect(try workshop.text("out/kim0@example.com.json") == Self.old)
  }

  /// The administrator may write everywhere, so that the program runs as somebody else there.
  private static let unprivileged =
    geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  private static var canBeUnprivileged: Bool {
    (try? MeasuredProgram.run(["--version"], launcher: unprivileged).status == 0) ?? false
  }

  @Test(.enabled(if: canBeUnprivileged, "setpriv is missing, or others may not start the program"))
  func aFolderThatMayNotBeWrittenTo() throws {
    let workshop = try workshop()
    try workshop.makeFolder("locked")
    try workshop.write(Self.old, "locked/out")
    chmod(workshop.path("locked"), 0o555)
    defer { chmod(workshop.path("locked"), 0o755) }
    for (name, command) in Self.commands(workshop) {
      for output in ["locked/out", "locked/other"] {
        let end = try MeasuredProgram.run(command + [workshop.path(output)], launcher: Self.unprivileged)
        #expect(end.status == 73, "\(name): \(end.errors)")
        #expect(end.errors.contains("permission denied"), "\(name): \(end.errors)")
      }
      #expect(try workshop.names("locked") == ["out"], "\(name)")
    }
    #expect(try workshop.text("locked/out") == Self.old)
  }

  /// The words are those of the folder that cannot be made, not of the look whether it is there.
  @Test(.enabled(if: canBeUnprivileged, "setpriv is missing, or others may not start the program"))
  func aFolderThatMayNotBeMade() throws {
    let workshop = try workshop()
    try workshop.makeFolder("locked")
    chmod(workshop.path("locked"), 0o555)
    defer { chmod(workshop.path("locked"), 0o755) }
    let plain = Workshop.sample("gmail/on-premises-domain-certificate.json")
    let commands = [
      ["redact", plain], ["translate", plain, "--to", "gmail", "--quiet"],
      ["expand", plain, "--owners", workshop.path("owners.csv"), "--to", "gmail", "--quiet"],
    ]
    for command in commands {
      let end = try MeasuredProgram.run(
        command + ["-o", workshop.path("locked/new/")], launcher: Self.unprivileged)
      #expect(end.status == 73, "\(command[0]): \(end.errors)")
      #expect(end.errors.contains("permission denied"), "\(command[0]): \(end.errors)")
    }
    #expect(try workshop.names("locked").isEmpty)
  }

  @Test(.enabled(if: canBeUnprivileged, "setpriv is missing, or others may not start the program"))
  func aFileThatMayNotBeChanged() throws {
    let workshop = try workshop()
    chmod(workshop.folder.path, 0o777)
    try workshop.write(Self.old, "out")
    chmod(workshop.path("out"), 0o444)
    for (name, command) in Self.commands(workshop) {
      let end = try MeasuredProgram.run(command + [workshop.path("out")], launcher: Self.unprivileged)
      #expect(end.status == 73, "\(name): \(end.errors)")
      #expect(try workshop.text("out") == Self.old, "\(name)")
      #expect(try workshop.names() == Self.inputs.union(["out"]), "\(name)")
    }
  }

  private static let talkative: [[String]] = [
    ["formats"], ["features"], ["explain", "mail.preventMove"], ["--help"],
    ["translate", Workshop.sample("gmail/simplest.json"), "--to", "gmail", "--quiet"],
    ["lint", Workshop.sample("gmail/simplest.json"), "--as-of", "2026-01-01"],
    ["inspect", Workshop.sample("gmail/simplest.json")],
    ["owners", "convert", Workshop.sample("owners/staff.csv"), "--to", "csv", "--quiet"],
  ]

  /// Whoever reads the output has gone.
  @Test(arguments: talkative) func aPipeWithoutAReader(command: [String]) throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let end = try MeasuredProgram.run(command, output: pipe.fileHandleForWriting.fileDescriptor)
    #expect(end.status == 74, "\(command): signal \(end.signal), \(end.errors)")
    #expect(end.errors.contains("Standard output cannot be written: broken pipe."))
  }

  /// No file that is opened later takes the place of the stream.
  @Test(arguments: talkative) func aClosedOutput(command: [String]) throws {
    let end = try MeasuredProgram.run(command, launcher: ["/bin/sh", "-c", "exec \"$@\" >&-", "sh"])
    #expect(end.status == 74, "\(command): \(end.errors)")
    #expect(end.errors.contains("Standard output cannot be written"))
  }

  /// Messages that nobody can read do not end up in the output.
  @Test func aClosedErrorStream() throws {
    let workshop = try Workshop()
    let end = try MeasuredProgram.run(
      ["translate", Workshop.sample("gmail/simplest.json"), "--to", "gmail", "-o", workshop.path("out")],
      launcher: ["/bin/sh", "-c", "exec \"$@\" 2>&- <&- >&-", "sh"])
    #expect(end.status == 0)
    #expect(try workshop.text("out").hasPrefix("{"))
    #expect(try !workshop.text("out").contains("fields"))
  }
}
