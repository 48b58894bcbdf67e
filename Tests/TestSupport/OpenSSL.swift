package import Foundation

/// The `openssl` program, an independent maker and reader of messages.
package enum OpenSSL {
  /// Whether tests that need it run; where everything must be proven, they run and fail without it.
  package static let isHere = Checker.isRequired || ((try? run(["version"]))?.status == 0)

  /// Runs it: what it printed, and its status.
  @discardableResult
  package static func run(_ arguments: [String], in folder: URL? = nil) throws -> (text: String, status: Int32) {
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
  package static func makeIdentity(_ name: String, key: [String], days: String = "30", in folder: URL) throws {
    try run(["genpkey", "-out", "\(name).key"] + key, in: folder)
    try run(
      [
        "req", "-x509", "-new", "-key", "\(name).key", "-subj", "/O=Example Org/CN=\(name)", "-days", days, "-addext",
        "keyUsage=critical,digitalSignature,keyCertSign", "-addext", "extendedKeyUsage=emailProtection", "-out",
        "\(name).pem",
      ], in: folder)
  }

  package static func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Makes a key, unless it is there, and a certificate that another one signs.
  ///
  /// - Parameters:
  ///   - issuer: Whose key signs; nil: its own.
  ///   - extensions: Lines of a section of extensions.
  package static func certify(
    _ name: String, by issuer: String? = nil, subject: String? = nil, key: [String] = ["ec"], _ extensions: [String],
    in folder: URL
  ) throws {
    let kind = key == ["ec"] ? ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] : ["-newkey"] + key
    let hasKey = FileManager.default.fileExists(atPath: folder.appending(path: "\(name).key").path)
    let keys = hasKey ? ["-new", "-key", "\(name).key"] : kind + ["-nodes", "-keyout", "\(name).key"]
    try run(["req"] + keys + ["-subj", subject ?? "/O=Example Org/CN=\(name)", "-out", "\(name).csr"], in: folder)
    try Data(extensions.joined(separator: "\n").utf8).write(to: folder.appending(path: "\(name).extensions"))
    let signer = issuer.map { ["-CA", "\($0).pem", "-CAkey", "\($0).key"] } ?? ["-key", "\(name).key"]
    try run(
      ["x509", "-req", "-in", "\(name).csr", "-days", "30", "-extfile", "\(name).extensions", "-out", "\(name).pem"]
        + signer, in: folder)
  }
}
