import Foundation
import TestSupport

/// The `openssl` program, an independent maker and reader of messages.
enum OpenSSL {
  /// Whether tests that need it run; where everything must be proven, they run and fail without it.
  static let isHere = Checker.isRequired || ((try? run(["version"]))?.status == 0)

  /// Runs it: what it printed, and its status.
  @discardableResult
  static func run(_ arguments: [String], in folder: URL? = nil) throws -> (text: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// Makes a key and a certificate that signs itself.
  static func makeIdentity(_ name: String, key: [String], days: String = "30", in folder: URL) throws {
    try run(["genpkey", "-out", "\(name).key"] + key, in: folder)
    try run(
      [
        "req", "-x509", "-new", "-key", "\(name).key", "-subj", "/O=Example Org/CN=\(name)", "-days", days, "-addext",
        "keyUsage=critical,digitalSignature,keyCertSign", "-addext", "extendedKeyUsage=emailProtection", "-out",
        "\(name).pem",
      ], in: folder)
  }

  static func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
