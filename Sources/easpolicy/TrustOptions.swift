import ArgumentParser
import EASPolicyTranslator

/// Whom to trust.
struct TrustOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Trusts the roots in this file (PEM or DER) and no others; repeatable.", valueName: "file"),
    completion: .file())
  var trust: [String] = []

  /// The roots that are named; nil if none are.
  func anchors() throws -> TrustAnchors? {
    guard !trust.isEmpty else { return nil }
    var files: [[UInt8]] = []
    for path in trust {
      let bytes = try InputFile(path: path).read(limits: .standard)
      // Each file is read by itself first, so that a fault names it.
      _ = try Failure.naming(path) { try TrustAnchors([bytes], origin: path) }
      files.append(bytes)
    }
    return try TrustAnchors(files, origin: "the roots of --trust")
  }
}
