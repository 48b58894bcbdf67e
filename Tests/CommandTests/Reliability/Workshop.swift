import Foundation

/// A folder with inputs and outputs for a test, and what there is in it.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "easpolicy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: folder.appending(path: name)) }

  func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }

  /// The names in a folder, hidden ones too.
  func names(_ name: String = "") throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: name.isEmpty ? folder.path : path(name)))
  }

  /// The unfinished files in a folder.
  func leftovers(_ name: String = "") throws -> Set<String> { try names(name).filter { $0.hasPrefix(".easpolicy-") } }

  /// A sample of the package.
  static func sample(_ name: String) -> String { Package.root.appending(path: "Samples/" + name).path }

  /// Many small inputs.
  func makeInputs(_ count: Int) throws {
    try makeFolder("in")
    for number in 0..<count {
      try write(
        """
        {"email_address": "kim\(number)@example.com", "exchange_host": "mail.example.com", \
        "exchange_username": "kim\(number)"}
        """, "in/\(number).json")
    }
  }

  /// Whether there is an `openssl` that makes a key; where everything must be proven, there has to be one.
  static let canSign = ProcessInfo.processInfo.environment["CI"] == "true" || (try? openssl(["version"])) == 0

  /// A key and its certificate, which everybody may read.
  func makeSigner() throws {
    let status = try Self.openssl([
      "req", "-x509", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "365",
      "-subj", "/CN=Example signer", "-addext", "keyUsage=digitalSignature", "-keyout", path("signer.key"),
      "-out", path("signer.pem"),
    ])
    guard status == 0 else { throw CannotSign() }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path("signer.key"))
  }

  private struct CannotSign: Error {}

  private static func openssl(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A list of many owners.
  func makeOwners(_ count: Int) throws {
    let rows = (0..<count).map { "kim\($0)@example.com,kim\($0),Kim Muster\n" }
    try write("email,userName,displayName\n" + rows.joined(), "owners.csv")
  }
}
