import EASPolicyTranslator

/// The roots that the system trusts.
enum SystemRoots {
  /// Where systems keep them, the most usual first.
  private static let paths = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
  ]

  /// The system's roots; those of the environment's `SSL_CERT_FILE` instead, if it names a file.
  ///
  /// - Throws: ``Failure`` if that file cannot be used.
  static func read() throws -> TrustAnchors {
    let chosen = POSIX.environment("SSL_CERT_FILE").flatMap { $0.isEmpty ? nil : $0 }
    guard let path = chosen ?? paths.first(where: { POSIX.kind($0) == .file }) else { return .none }
    return try Failure.naming(path) {
      let bytes = try InputFile(path: path).read(limits: .standard)
      let origin = chosen == nil ? "the roots of the system" : "the roots of SSL_CERT_FILE"
      return try TrustAnchors([bytes], origin: origin, skipsUnreadable: chosen == nil)
    }
  }
}
