import SwiftASN1
import X509

/// What the bags of a PKCS #12 file hold: certificates, and that there is a key; never the key itself.
struct IdentityContents {
  private struct Bag {
    let certificate: CertificateFacts
    let attributes: BagAttributes
  }

  private var certificates: [Bag] = []
  private var keys: [BagAttributes] = []
  private var bags = 0

  private static let keyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 1]
  private static let encryptedKeyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 2]
  private static let certificateBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 3]
  private static let nestedBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 6]
  private static let certificateType: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 9, 22, 1]
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
      let attributes = try members.dropFirst(2).first.map(BagAttributes.init) ?? BagAttributes()
      switch try ASN1ObjectIdentifier(berEncoded: members[0]) {
      case Self.keyBag, Self.encryptedKeyBag: keys.append(attributes)
      case Self.certificateBag: try readCertificate(try members[1].onlyChild(tag: 0), attributes)
      case Self.nestedBag: try read(try members[1].onlyChild(tag: 0), depth: depth + 1)
      default: break
      }
    }
  }

  /// A certificate that is not understood here does not make the others unreadable.
  private mutating func readCertificate(_ node: ASN1Node, _ attributes: BagAttributes) throws {
    let members = try node.children()
    guard members.count == 2, try ASN1ObjectIdentifier(berEncoded: members[0]) == Self.certificateType else { return }
    let bytes = try ASN1OctetString(berEncoded: try members[1].onlyChild(tag: 0)).bytes
    if case .success(let facts) = CertificateReader.certificate(bytes) {
      certificates.append(Bag(certificate: facts, attributes: attributes))
    }
  }

  /// The certificate of the key, by the mark that both bear; without a mark, the first that is no authority's.
  var identity: Identity? {
    let marks = Set(keys.compactMap(\.keyID))
    let own =
      certificates.firstIndex { $0.attributes.keyID.map(marks.contains) ?? false }
      ?? certificates.firstIndex { !$0.certificate.isAuthority } ?? certificates.indices.first
    guard let own else { return nil }
    let names = [certificates[own].attributes.friendlyName] + keys.map(\.friendlyName)
    return Identity(
      certificate: certificates[own].certificate,
      others: certificates.enumerated().filter { $0.offset != own }.map(\.element.certificate),
      holdsKey: !keys.isEmpty, friendlyName: names.compactMap(\.self).first)
  }
}

/// What stands beside a bag: a name for people, and a mark that a key and its certificate share.
private struct BagAttributes {
  private(set) var friendlyName: String?
  private(set) var keyID: [UInt8]?

  private static let friendlyNameType: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 9, 20]
  private static let keyIDType: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 9, 21]

  init() {}

  init(_ node: ASN1Node) throws {
    for attribute in try node.children() {
      let members = try attribute.children()
      guard members.count == 2, let value = try members[1].children().first else { continue }
      switch try ASN1ObjectIdentifier(berEncoded: members[0]) {
      case Self.friendlyNameType: friendlyName = ASN1Text.text(value)
      case Self.keyIDType: keyID = Array(try ASN1OctetString(berEncoded: value).bytes.prefix(64))
      default: break
      }
    }
  }
}
