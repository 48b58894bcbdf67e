import SwiftASN1

/// The parts of a PKCS #12 file, before anything is decrypted.
enum IdentityParts {
  /// A part.
  enum Part {
    case plain(ArraySlice<UInt8>)
    case encrypted(ASN1Node, ArraySlice<UInt8>)
    /// Encrypted or signed with a key.
    case other
  }

  private static let data: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 1]
  private static let signedData: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 2]
  private static let envelopedData: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 3]
  private static let encryptedData: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 6]
  private static let most = 16

  /// - Throws: ``IdentityStop``, or an error of the library for what is no such file.
  static func all(in bytes: [UInt8]) throws -> [Part] {
    let file = try BER.parse(bytes).children()
    guard file.count >= 2, file[0].identifier == .integer else { throw ASN1Error.invalidASN1Object(reason: "") }
    guard case .plain(let contents) = try part(file[1]) else {
      throw IdentityStop(reading: .notLookedInto(.noPasswordScheme))
    }
    let parts = try BER.parse(contents).children()
    guard parts.count <= most else { throw ASN1Error.invalidASN1Object(reason: "") }
    return try parts.map(part)
  }

  private static func part(_ node: ASN1Node) throws -> Part {
    let members = try node.children()
    guard members.count == 2 else { throw ASN1Error.invalidASN1Object(reason: "") }
    let contents = try members[1].onlyChild(tag: 0)
    switch try ASN1ObjectIdentifier(berEncoded: members[0]) {
    case data: return .plain(try ASN1OctetString(berEncoded: contents).bytes)
    case encryptedData: return try encrypted(contents)
    case signedData, envelopedData: return .other
    default: throw ASN1Error.invalidASN1Object(reason: "")
    }
  }

  private static func encrypted(_ node: ASN1Node) throws -> Part {
    let members = try node.children()
    guard members.count >= 2 else { throw ASN1Error.invalidASN1Object(reason: "") }
    let info = try members[1].children()
    guard info.count == 3 else { throw ASN1Error.invalidASN1Object(reason: "") }
    let tag = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
    return .encrypted(info[1], try ASN1OctetString(berEncoded: info[2], withIdentifier: tag).bytes)
  }
}

extension ASN1Node {
  /// What a sequence or set holds.
  func children() throws -> [ASN1Node] {
    guard identifier == .sequence || identifier == .set, case .constructed(let nodes) = content else {
      throw ASN1Error.unexpectedFieldType(identifier)
    }
    return Array(nodes)
  }

  /// The value inside an explicit tag.
  func onlyChild(tag: UInt) throws -> ASN1Node {
    guard identifier == ASN1Identifier(tagWithNumber: tag, tagClass: .contextSpecific),
      case .constructed(let nodes) = content
    else { throw ASN1Error.unexpectedFieldType(identifier) }
    let found = Array(nodes)
    guard found.count == 1 else { throw ASN1Error.invalidASN1Object(reason: "") }
    return found[0]
  }
}
