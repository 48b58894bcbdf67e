import Foundation

/// Runs the commands of a transcript in the package's folder, with a folder of their own as `$TMP`.
struct Shell {
  let temporary: URL

  init() throws {
    temporary = FileManager.default.temporaryDirectory.appending(path: "easpolicy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
  }

  func finish() { try? FileManager.default.removeItem(at: temporary) }

  /// The step with what really happened.
  func run(_ step: Step) throws -> Step {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", step.command]
    process.currentDirectoryURL = Package.root
    process.environment = environment
    let streams = try ["input", "output", "errors"].map(stream)
    try streams[0].write(contentsOf: Data((step.input ?? "").utf8))
    try streams[0].seek(toOffset: 0)
    (process.standardInput, process.standardOutput, process.standardError) = (streams[0], streams[1], streams[2])
    try process.run()
    process.waitUntilExit()
    var result = step
    result.status = process.terminationStatus
    result.output = try text(streams[1])
    result.errors = try text(streams[2])
    return result
  }

  private var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": Package.products.path + ":" + path, "TMP": temporary.path, "LC_ALL": "C", "COLUMNS": "80"]
  }

  /// A file without a name, so that no command sees it.
  private func stream(_ name: String) throws -> FileHandle {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(name)-" + UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FileHandle(forUpdating: file)
  }

  private func text(_ stream: FileHandle) throws -> String {
    try stream.seek(toOffset: 0)
    let data = try stream.readToEnd() ?? Data()
    let text = String(decoding: data, as: UTF8.self).replacing(temporary.path, with: "$TMP")
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }
}
