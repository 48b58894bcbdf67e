import Crypto
import CryptoExtras
import FoundationEssentials
import SwiftASN1

/// How a password opens a part of a file: PBES2 with PBKDF2 and AES in chained blocks (RFC 8018).
struct PasswordScheme {
  private let salt: [UInt8]
  private let hash: KDF.Insecure.PBKDF2.HashFunction
  private let keyLength: Int
  private let vector: [UInt8]
  /// How many rounds of derivation it wants.
  let rounds: Int

  private static let pbes2: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 5, 13]
  private static let pbkdf2: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 5, 12]
  private static let longestSalt = 1024

  private static let hashes: [ASN1ObjectIdentifier: KDF.Insecure.PBKDF2.HashFunction] = [
    [1, 2, 840, 113549, 2, 7]: .insecureSHA1, [1, 2, 840, 113549, 2, 9]: .sha256,
    [1, 2, 840, 113549, 2, 10]: .sha384, [1, 2, 840, 113549, 2, 11]: .sha512,
  ]

  private static let keyLengths: [ASN1ObjectIdentifier: Int] = [
    [2, 16, 840, 1, 101, 3, 4, 1, 2]: 16, [2, 16, 840, 1, 101, 3, 4, 1, 22]: 24, [2, 16, 840, 1, 101, 3, 4, 1, 42]: 32,
  ]

  private static let oldNames: [ASN1ObjectIdentifier: String] = [
    [1, 2, 840, 113549, 1, 12, 1, 1]: "RC4", [1, 2, 840, 113549, 1, 12, 1, 2]: "RC4 of 40 bits",
    [1, 2, 840, 113549, 1, 12, 1, 3]: "3DES", [1, 2, 840, 113549, 1, 12, 1, 4]: "3DES with two keys",
    [1, 2, 840, 113549, 1, 12, 1, 5]: "RC2", [1, 2, 840, 113549, 1, 12, 1, 6]: "RC2 of 40 bits",
    [1, 2, 840, 113549, 1, 5, 3]: "DES", [1, 2, 840, 113549, 1, 5, 10]: "DES", [1, 2, 840, 113549, 3, 7]: "3DES",
    [1, 2, 840, 113549, 3, 2]: "RC2", [1, 3, 14, 3, 2, 7]: "DES",
  ]

  /// Reads the description of a scheme.
  ///
  /// - Throws: ``IdentityStop`` for one that nothing here opens, or an error of the library for what is none.
  init(_ node: ASN1Node) throws {
    let (type, parameters) = try Self.algorithm(node)
    guard type == Self.pbes2 else { throw Self.obstacle(type) }
    let members = try parameters.required().children()
    guard members.count == 2 else { throw ASN1Error.invalidASN1Object(reason: "") }
    let (derivation, details) = try Self.algorithm(members[0])
    guard derivation == Self.pbkdf2 else { throw Self.obstacle(derivation) }
    let (cipher, vector) = try Self.algorithm(members[1])
    guard let length = Self.keyLengths[cipher] else { throw Self.obstacle(cipher) }
    keyLength = length
    self.vector = Array(try ASN1OctetString(berEncoded: try vector.required()).bytes)
    var fields = try details.required().children()[...]
    salt = Array(try ASN1OctetString(berEncoded: try fields.popFirst().required()).bytes)
    rounds = try Int(berEncoded: try fields.popFirst().required())
    if fields.first?.identifier == .integer {
      guard try Int(berEncoded: try fields.popFirst().required()) == length else {
        throw ASN1Error.invalidASN1Object(reason: "")
      }
    }
    let digest = try fields.first.map { try Self.algorithm($0).type } ?? [1, 2, 840, 113549, 2, 7]
    guard let hash = Self.hashes[digest] else { throw Self.obstacle(digest) }
    self.hash = hash
    guard rounds > 0, (1...Self.longestSalt).contains(salt.count), self.vector.count == 16 else {
      throw ASN1Error.invalidASN1Object(reason: "")
    }
  }

  private static func algorithm(_ node: ASN1Node) throws -> (type: ASN1ObjectIdentifier, parameters: ASN1Node?) {
    let members = try node.children()
    guard let first = members.first else { throw ASN1Error.invalidASN1Object(reason: "") }
    return (try ASN1ObjectIdentifier(berEncoded: first), members.dropFirst().first)
  }

  private static func obstacle(_ type: ASN1ObjectIdentifier) -> IdentityStop {
    IdentityStop(
      reading: .notLookedInto(oldNames[type].map { .oldScheme($0) } ?? .unknownScheme("\(type)".bounded(to: 80))))
  }

  /// Decrypts; the derived key is not kept.
  ///
  /// - Throws: An error of the library if the password cannot be right.
  func decrypt(_ bytes: ArraySlice<UInt8>, password: [UInt8]) throws -> ArraySlice<UInt8> {
    let key = try KDF.Insecure.PBKDF2.deriveKey(
      from: password, salt: salt, using: hash, outputByteCount: keyLength, unsafeUncheckedRounds: rounds)
    let plain = try AES._CBC.decrypt(Array(bytes), using: key, iv: try AES._CBC.IV(ivBytes: vector))
    return Array(plain)[...]
  }
}

extension Optional<ASN1Node> {
  fileprivate func required() throws -> ASN1Node {
    guard let self else { throw ASN1Error.invalidASN1Object(reason: "") }
    return self
  }
}
