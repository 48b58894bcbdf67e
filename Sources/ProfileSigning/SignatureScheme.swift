import Crypto
import CryptoExtras
import FoundationEssentials
import SwiftASN1
import X509

/// How a signature was made, as far as it can be checked.
enum SignatureScheme: Hashable {
  case rsa(DigestAlgorithm)
  case rsaPSS(DigestAlgorithm)
  case ecdsa(DigestAlgorithm)
  case ed25519

  /// Why a signature cannot be checked.
  struct Unsupported: Error {
    let reason: String
  }

  /// The scheme that a signer names: the signature algorithm, with the digest algorithm where it leaves that open.
  ///
  /// - Throws: ``Unsupported`` with the reason.
  init(_ signature: AlgorithmName, digest: AlgorithmName) throws(Unsupported) {
    switch signature.name {
    case .rsaEncryption: self = .rsa(try Self.known(digest.name))
    case .sha1WithRSA: self = .rsa(.sha1)
    case .sha256WithRSA: self = .rsa(.sha256)
    case .sha384WithRSA: self = .rsa(.sha384)
    case .sha512WithRSA: self = .rsa(.sha512)
    case .rsaPSS: self = .rsaPSS(try Self.parametersOfPSS(signature.parameters))
    case .ecPublicKey: self = .ecdsa(try Self.known(digest.name))
    case .ecdsaWithSHA1: self = .ecdsa(.sha1)
    case .ecdsaWithSHA256: self = .ecdsa(.sha256)
    case .ecdsaWithSHA384: self = .ecdsa(.sha384)
    case .ecdsaWithSHA512: self = .ecdsa(.sha512)
    case .ed25519: self = .ed25519
    case .md5WithRSA: throw Unsupported(reason: "it uses MD5, which is broken")
    default: throw Unsupported(reason: "its algorithm \(signature.name) is not supported")
    }
    if case .ecdsa(.sha1) = self { throw Unsupported(reason: "ECDSA with SHA-1 is not supported, and SHA-1 is broken") }
  }

  /// The digest that it is made over; nil if the algorithm has its own.
  var digest: DigestAlgorithm? {
    switch self {
    case .rsa(let digest), .rsaPSS(let digest), .ecdsa(let digest): digest
    case .ed25519: nil
    }
  }

  /// What it is called in messages.
  var title: String {
    switch self {
    case .rsa(let digest): "RSA with \(digest.rawValue)"
    case .rsaPSS(let digest): "RSA-PSS with \(digest.rawValue)"
    case .ecdsa(let digest): "ECDSA with \(digest.rawValue)"
    case .ed25519: "Ed25519"
    }
  }

  /// What an algorithm is called that cannot be checked.
  static func title(of signer: SignerInfo) -> String {
    switch signer.signatureAlgorithm.name {
    case .rsaEncryption: "RSA with \(DigestAlgorithm.title(of: signer.digestAlgorithm.name))"
    case .rsaPSS: "RSA-PSS"
    case .md5WithRSA: "RSA with MD5"
    case .ecPublicKey: "ECDSA with \(DigestAlgorithm.title(of: signer.digestAlgorithm.name))"
    case .ecdsaWithSHA1: "ECDSA with SHA-1"
    case let name: name.description
    }
  }

  /// Whether a key made the signature.
  func isValid(_ signature: [UInt8], for bytes: [UInt8], by key: Certificate.PublicKey) -> Bool {
    if case .rsaPSS(let digest) = self { return Self.isValidPSS(signature, for: bytes, digest, key) }
    guard let algorithm else { return false }
    return key.isValidSignature(signature, for: bytes, signatureAlgorithm: algorithm)
  }

  private var algorithm: Certificate.SignatureAlgorithm? {
    switch self {
    case .rsa(.sha1): .sha1WithRSAEncryption
    case .rsa(.sha256): .sha256WithRSAEncryption
    case .rsa(.sha384): .sha384WithRSAEncryption
    case .rsa(.sha512): .sha512WithRSAEncryption
    case .ecdsa(.sha256): .ecdsaWithSHA256
    case .ecdsa(.sha384): .ecdsaWithSHA384
    case .ecdsa(.sha512): .ecdsaWithSHA512
    case .ed25519: .ed25519
    case .rsaPSS, .ecdsa(.sha1): nil
    }
  }

  private static func known(_ name: ASN1ObjectIdentifier) throws(Unsupported) -> DigestAlgorithm {
    guard let digest = DigestAlgorithm(name) else {
      let title = DigestAlgorithm.title(of: name)
      throw Unsupported(reason: name == .md5 ? "it uses MD5, which is broken" : "its digest \(title) is not supported")
    }
    return digest
  }

  private static func isValidPSS(
    _ signature: [UInt8], for bytes: [UInt8], _ digest: DigestAlgorithm, _ key: Certificate.PublicKey
  ) -> Bool {
    guard let key = _RSA.Signing.PublicKey(key) else { return false }
    let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
    return switch digest {
    case .sha1: key.isValidSignature(signature, for: Insecure.SHA1.hash(data: bytes), padding: .PSS)
    case .sha256: key.isValidSignature(signature, for: SHA256.hash(data: bytes), padding: .PSS)
    case .sha384: key.isValidSignature(signature, for: SHA384.hash(data: bytes), padding: .PSS)
    case .sha512: key.isValidSignature(signature, for: SHA512.hash(data: bytes), padding: .PSS)
    }
  }

  /// The digest of RSASSA-PSS-params (RFC 4055), if the rest is as the cryptographic library checks it: the same digest in
  /// the mask, and a salt as long as the digest. RFC 4055 recommends that; OpenSSL takes a longer salt if it is not told.
  private static func parametersOfPSS(_ node: ASN1Node?) throws(Unsupported) -> DigestAlgorithm {
    do {
      var digest = ASN1ObjectIdentifier.sha1
      var (mask, salt) = (ASN1ObjectIdentifier.sha1, 20)
      for field in node?.children ?? [] {
        guard let value = field.children?.first else { continue }
        switch field.identifier.tagNumber {
        case 0: digest = try AlgorithmName(value).name
        case 1:
          let generator = try AlgorithmName(value)
          guard generator.name == .mgf1, let parameters = generator.parameters else { break }
          mask = try AlgorithmName(parameters).name
        case 2: salt = try Int(derEncoded: value)
        default: break
        }
      }
      guard let known = DigestAlgorithm(digest), mask == digest, salt == known.byteCount else {
        throw Unsupported(
          reason:
            "its parameters of RSA-PSS are not supported: digest and mask must be the same, and the salt as long as the digest"
        )
      }
      return known
    } catch let unsupported as Unsupported {
      throw unsupported
    } catch {
      throw Unsupported(reason: "its parameters of RSA-PSS are damaged")
    }
  }
}
