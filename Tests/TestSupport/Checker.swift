package import Foundation

/// Independent checkers: Python and its packages. They are optional, but not where everything must be proven.
package enum Checker {
  private static let environment = ProcessInfo.processInfo.environment

  /// The interpreter: `EASPOLICY_PYTHON`, which `.ci/run` sets, or the plain one.
  package static let python = environment["EASPOLICY_PYTHON"] ?? "python3"

  /// Whether a missing checker is a fault: in continuous integration nobody would read that a test was skipped.
  package static let isRequired = environment["CI"] == "true"

  /// Whether tests that need some packages run; without the packages they run and fail where they are required.
  package static func runs(with packages: String...) -> Bool {
    isRequired || has(packages)
  }

  /// What to say of a test that is skipped.
  package static func remedy(_ packages: String...) -> String {
    "python3 with \(packages.joined(separator: " and ")) is missing; .ci/run installs it, EASPOLICY_PYTHON names it"
  }

  private static func has(_ packages: [String]) -> Bool {
    let found = try? run("import " + (["sys"] + packages).joined(separator: ", "))
    return found?.status == 0
  }

  /// Runs a program: what it printed, and its status.
  package static func run(
    _ program: String, _ arguments: [String] = [], in folder: URL? = nil
  ) throws -> (text: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-c", program] + arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// Gives a folder for files, and takes it away afterwards.
  package static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "easpolicy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
