import SwiftASN1
import X509

/// What a key may do, by the names of RFC 5280.
public enum KeyUse: String, Sendable, Hashable, CaseIterable {
  case digitalSignature, nonRepudiation, keyEncipherment, dataEncipherment, keyAgreement, keyCertSign, cRLSign,
    encipherOnly, decipherOnly

  /// In plain words.
  public var words: String {
    switch self {
    case .digitalSignature: "signing"
    case .nonRepudiation: "binding signatures"
    case .keyEncipherment: "encrypting keys"
    case .dataEncipherment: "encrypting data"
    case .keyAgreement: "agreeing on keys"
    case .keyCertSign: "issuing certificates"
    case .cRLSign: "issuing revocation lists"
    case .encipherOnly: "only encrypting when agreeing on keys"
    case .decipherOnly: "only decrypting when agreeing on keys"
    }
  }

  /// Reads the bits here: the library refuses strings that are longer than they need to be. A limit that nobody can read
  /// allows nothing.
  static func all(in extensions: Certificate.Extensions) -> Set<KeyUse>? {
    guard let found = extensions[oid: .X509ExtensionID.keyUsage] else { return nil }
    guard let bits = try? ASN1BitString(derEncoded: found.value) else { return [] }
    let bytes = Array(bits.bytes)
    return Set(
      zip(allCases, 0...).filter { _, place in
        place / 8 < bytes.count && bytes[place / 8] & (0x80 >> UInt8(place % 8)) != 0
      }.map(\.0))
  }
}
