import Foundation
import TestSupport

/// Runs commands one after the other, as somebody would type them in a folder that holds the package's samples and pages.
struct Terminal {
  private let folder: URL
  private var lastStatus: Int32 = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "easpolicy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Samples", "Docs", "Mappings"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: name), withDestinationURL: Repository.root.appending(path: name))
    }
  }

  func finish() { try? FileManager.default.removeItem(at: folder) }

  /// What a command shows: standard output and standard error as they come. `$?` is the status of the command before.
  mutating func run(_ command: String) throws -> String {
    let (text, status) = try Self.output(of: "(exit \(lastStatus))\n" + command, in: folder)
    lastStatus = status
    return text
  }

  static func output(of command: String, in folder: URL) throws -> (text: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": Repository.products.path + ":" + path, "LC_ALL": "C", "HOME": folder.path]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
