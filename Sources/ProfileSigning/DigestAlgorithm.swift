import Crypto
import FoundationEssentials
import SwiftASN1

/// The digests that can be made.
enum DigestAlgorithm: String, Hashable, CaseIterable {
  case sha1 = "SHA-1"
  case sha256 = "SHA-256"
  case sha384 = "SHA-384"
  case sha512 = "SHA-512"

  /// Whether two contents with one digest can be made, so that a signature proves little.
  var isWeak: Bool { self == .sha1 }

  var byteCount: Int {
    switch self {
    case .sha1: 20
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// The digest with a name; nil if it is none of these.
  init?(_ name: ASN1ObjectIdentifier) {
    switch name {
    case .sha1: self = .sha1
    case .sha256: self = .sha256
    case .sha384: self = .sha384
    case .sha512: self = .sha512
    default: return nil
    }
  }

  /// What a digest is called, also one that cannot be made.
  static func title(of name: ASN1ObjectIdentifier) -> String {
    switch name {
    case .md5: "MD5"
    case .sha224: "SHA-224"
    default: DigestAlgorithm(name)?.rawValue ?? name.description
    }
  }

  func digest(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .sha1: Array(Insecure.SHA1.hash(data: bytes))
    case .sha256: Array(SHA256.hash(data: bytes))
    case .sha384: Array(SHA384.hash(data: bytes))
    case .sha512: Array(SHA512.hash(data: bytes))
    }
  }
}
