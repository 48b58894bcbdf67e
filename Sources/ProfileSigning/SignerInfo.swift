import SwiftASN1

/// A SignerInfo of RFC 5652, section 5.3.
struct SignerInfo {
  /// How the signer's certificate is named.
  enum Identifier {
    /// The issuer's name in DER, and the serial number without leading zeros.
    case issuerAndSerial(issuer: [UInt8], serial: [UInt8])
    case keyIdentifier([UInt8])
  }

  let identifier: Identifier
  let digestAlgorithm: AlgorithmName
  let signatureAlgorithm: AlgorithmName
  let signature: [UInt8]
  /// What is signed beside the content; nil if the signature is over the content itself.
  let attributes: SignedAttributes?

  init(_ node: ASN1Node) throws {
    guard node.identifier == .sequence, var rest = node.children?[...] else {
      throw ASN1Error.unexpectedFieldType(node.identifier)
    }
    func next() throws -> ASN1Node {
      guard let node = rest.popFirst() else { throw ASN1Error.invalidASN1Object(reason: "SignerInfo is cut off") }
      return node
    }
    // Without the content a signer needs some kilobytes; each level of a huge one would be copied over and over.
    guard node.encodedBytes.count <= 1 << 20 else { throw ASN1Error.invalidASN1Object(reason: "SignerInfo is huge") }
    let version = try Int(derEncoded: try next())
    guard version == 1 || version == 3 else {
      throw ASN1Error.invalidASN1Object(reason: "unknown version of SignerInfo")
    }
    identifier = try Self.identifier(try next())
    digestAlgorithm = try AlgorithmName(try next())
    if let node = rest.first, node.identifier == .init(tagWithNumber: 0, tagClass: .contextSpecific) {
      attributes = try SignedAttributes(node)
      rest.removeFirst()
    } else {
      attributes = nil
    }
    signatureAlgorithm = try AlgorithmName(try next())
    signature = try next().octets()
  }

  private static func identifier(_ node: ASN1Node) throws -> Identifier {
    guard node.identifier == .sequence else {
      return .keyIdentifier(try node.octets(tagged: .init(tagWithNumber: 0, tagClass: .contextSpecific)))
    }
    guard let children = node.children, children.count == 2, children[1].identifier == .integer,
      case .primitive(let serial) = children[1].content
    else { throw ASN1Error.unexpectedFieldType(node.identifier) }
    return .issuerAndSerial(issuer: try children[0].canonical(), serial: Array(serial.drop { $0 == 0 }))
  }
}
