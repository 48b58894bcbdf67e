import Foundation
import TestSupport

/// The files that `make-certificates.sh` made.
enum Fixture {
  static let password = "Example-Pa55-only"

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Repository.root.appending(path: "Tests/CertificatesTests/Fixtures/\(name)")))
  }

  /// What `openssl x509` said of a certificate: the values of each line by its name.
  static func recorded(_ name: String) throws -> [String: [String]] {
    let text = String(decoding: try bytes("\(name).txt"), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(grouping: lines.filter { $0.count == 2 }, by: \.[0]).mapValues { $0.map(\.[1]) }
  }
}
