import SwiftASN1

/// The names of RFC 5652, 8017, 5480, 5758 and 8419 that messages use.
extension ASN1ObjectIdentifier {
  // Kinds of content.
  static let data: Self = [1, 2, 840, 113549, 1, 7, 1]
  static let signedData: Self = [1, 2, 840, 113549, 1, 7, 2]
  static let envelopedData: Self = [1, 2, 840, 113549, 1, 7, 3]
  static let signedAndEnvelopedData: Self = [1, 2, 840, 113549, 1, 7, 4]
  static let digestedData: Self = [1, 2, 840, 113549, 1, 7, 5]
  static let encryptedData: Self = [1, 2, 840, 113549, 1, 7, 6]
  static let authenticatedData: Self = [1, 2, 840, 113549, 1, 9, 16, 1, 2]
  static let compressedData: Self = [1, 2, 840, 113549, 1, 9, 16, 1, 9]
  static let authEnvelopedData: Self = [1, 2, 840, 113549, 1, 9, 16, 1, 23]

  // Signed attributes.
  static let contentType: Self = [1, 2, 840, 113549, 1, 9, 3]
  static let messageDigest: Self = [1, 2, 840, 113549, 1, 9, 4]
  static let signingTime: Self = [1, 2, 840, 113549, 1, 9, 5]

  // Digests.
  static let md5: Self = [1, 2, 840, 113549, 2, 5]
  static let sha1: Self = [1, 3, 14, 3, 2, 26]
  static let sha224: Self = [2, 16, 840, 1, 101, 3, 4, 2, 4]
  static let sha256: Self = [2, 16, 840, 1, 101, 3, 4, 2, 1]
  static let sha384: Self = [2, 16, 840, 1, 101, 3, 4, 2, 2]
  static let sha512: Self = [2, 16, 840, 1, 101, 3, 4, 2, 3]

  // Signatures.
  static let rsaEncryption: Self = [1, 2, 840, 113549, 1, 1, 1]
  static let md5WithRSA: Self = [1, 2, 840, 113549, 1, 1, 4]
  static let sha1WithRSA: Self = [1, 2, 840, 113549, 1, 1, 5]
  static let mgf1: Self = [1, 2, 840, 113549, 1, 1, 8]
  static let rsaPSS: Self = [1, 2, 840, 113549, 1, 1, 10]
  static let sha256WithRSA: Self = [1, 2, 840, 113549, 1, 1, 11]
  static let sha384WithRSA: Self = [1, 2, 840, 113549, 1, 1, 12]
  static let sha512WithRSA: Self = [1, 2, 840, 113549, 1, 1, 13]
  static let ecPublicKey: Self = [1, 2, 840, 10045, 2, 1]
  static let ecdsaWithSHA1: Self = [1, 2, 840, 10045, 4, 1]
  static let ecdsaWithSHA256: Self = [1, 2, 840, 10045, 4, 3, 2]
  static let ecdsaWithSHA384: Self = [1, 2, 840, 10045, 4, 3, 3]
  static let ecdsaWithSHA512: Self = [1, 2, 840, 10045, 4, 3, 4]
  static let ed25519: Self = [1, 3, 101, 112]

  /// Attributes of names.
  static let emailAddress: Self = [1, 2, 840, 113549, 1, 9, 1]
  static let commonName: Self = [2, 5, 4, 3]
}
