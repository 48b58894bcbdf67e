import SwiftASN1
import X509

/// What the bags of a PKCS #12 file hold: certificates, and that there is a key; never the key itself.
struct IdentityContents {
  private struct Bag {
    let certificate: CertificateFacts
    /// The mark that a key and its certificate share.
    let keyID: [UInt8]?
  }

  private var certificates: [Bag] = []
  /// The marks of certificates that are not understood here.
  private var unreadable: [[UInt8]?] = []
  /// The marks of the keys.
  private var keys: [[UInt8]?] = []
  private var bags = 0

  private static let keyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 1]
  private static let encryptedKeyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 2]
  private static let certificateBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 3]
  private static let nestedBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 6]
  private static let certificateType: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 9, 22, 1]
  private static let keyIDType: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 9, 21]
  private static let most = 256
  private static let deepest = 4

  /// Reads a list of bags.
  mutating func read(_ bytes: ArraySlice<UInt8>) throws { try read(try BER.parse(bytes), depth: 0) }

  private mutating func read(_ node: ASN1Node, depth: Int) throws {
    for bag in try node.children() {
      bags += 1
      let members = try bag.children()
      guard bags <= Self.most, depth < Self.deepest, members.count >= 2 else {
        throw ASN1Error.invalidASN1Object(reason: "")
      }
      let keyID = try members.dropFirst(2).first.flatMap(Self.keyID)
      switch try ASN1ObjectIdentifier(berEncoded: members[0]) {
      case Self.keyBag, Self.encryptedKeyBag: keys.append(keyID)
      case Self.certificateBag: try readCertificate(try members[1].onlyChild(tag: 0), keyID)
      case Self.nestedBag: try read(try members[1].onlyChild(tag: 0), depth: depth + 1)
      default: break
      }
    }
  }

  /// A certificate that is not understood here does not make the others unreadable.
  private mutating func readCertificate(_ node: ASN1Node, _ keyID: [UInt8]?) throws {
    let members = try node.children()
    guard members.count == 2, try ASN1ObjectIdentifier(berEncoded: members[0]) == Self.certificateType else { return }
    let bytes = try ASN1OctetString(berEncoded: try members[1].onlyChild(tag: 0)).bytes
    switch CertificateReader.certificate(bytes) {
    case .success(let facts): certificates.append(Bag(certificate: facts, keyID: keyID))
    case .failure: unreadable.append(keyID)
    }
  }

  /// The mark among the attributes beside a bag.
  private static func keyID(_ attributes: ASN1Node) throws -> [UInt8]? {
    for attribute in try attributes.children() {
      let members = try attribute.children()
      guard members.count == 2, try ASN1ObjectIdentifier(berEncoded: members[0]) == keyIDType,
        let value = try members[1].children().first
      else { continue }
      return Array(try ASN1OctetString(berEncoded: value).bytes.prefix(64))
    }
    return nil
  }

  /// The certificate of the key, by the mark that both bear; without marks, the first that is no authority's. Where one
  /// cannot be read, no other takes its place.
  var reading: IdentityReading {
    let marks = Set(keys.compactMap(\.self))
    let marked = certificates.firstIndex { $0.keyID.map(marks.contains) ?? false }
    guard marked != nil || unreadable.isEmpty else { return .notLookedInto(.unsupportedCertificate) }
    let own = marked ?? certificates.firstIndex { !$0.certificate.isAuthority } ?? certificates.indices.first
    guard let own else { return .noCertificate }
    return .opened(
      Identity(
        certificate: certificates[own].certificate,
        others: certificates.enumerated().filter { $0.offset != own }.map(\.element.certificate),
        holdsKey: !keys.isEmpty))
  }
}
