import Crypto
import CryptoExtras
import X509

/// The kind of a public key and its size.
public struct PublicKeyFacts: Sendable, Hashable {
  /// The algorithm, such as `RSA`.
  public let kind: String
  /// The size in bits.
  public let bits: Int

  /// The kind of keys that few programs take.
  package static let ed25519 = "Ed25519"

  /// Such as `RSA 2048`.
  public var text: String { "\(kind) \(bits)" }

  init(_ key: Certificate.PublicKey) {
    if let key = _RSA.Signing.PublicKey(key) {
      (kind, bits) = ("RSA", key.keySizeInBits)
    } else if P256.Signing.PublicKey(key) != nil {
      (kind, bits) = ("EC", 256)
    } else if P384.Signing.PublicKey(key) != nil {
      (kind, bits) = ("EC", 384)
    } else if P521.Signing.PublicKey(key) != nil {
      (kind, bits) = ("EC", 521)
    } else {
      (kind, bits) = (Self.ed25519, 256)
    }
  }
}
