import Certificates
import Documents
import SwiftASN1
import X509

/// A SignedData message of RFC 5652.
struct SignedMessage {
  /// The content; nil if the signature is detached.
  let content: [UInt8]?
  /// What the message calls the content.
  let contentType: ASN1ObjectIdentifier
  /// The certificates that can be read.
  let certificates: [Certificate]
  /// Whether there are certificates that cannot be read.
  let hasUnreadableCertificates: Bool
  let signers: [SignerInfo]

  static let mostSigners = 16

  /// Reads an encoded message.
  ///
  /// - Throws: ``InputFault`` for messages of other kinds and for damaged ones.
  init(_ encoded: [UInt8]) throws(InputFault) {
    let message = try EncodingScan.firstValue(of: encoded)
    do {
      try self.init(try BER.parse(message))
    } catch let fault as InputFault {
      throw fault
    } catch {
      throw .brokenMessage
    }
  }

  private init(_ root: ASN1Node) throws {
    guard root.identifier == .sequence, let info = root.children, let type = info.first else {
      throw InputFault.brokenMessage
    }
    try Self.requireSigned(try ASN1ObjectIdentifier(derEncoded: type))
    guard info.count == 2, let body = info[1].inside(tag: 0), body.identifier == .sequence, let parts = body.children,
      parts.count >= 4
    else { throw InputFault.brokenMessage }
    guard (1...5).contains(try Int(derEncoded: parts[0])), parts[1].identifier == .set, let last = parts.last,
      last.identifier == .set
    else { throw InputFault.brokenMessage }
    guard let wrapped = parts[2].children, let kind = wrapped.first else { throw InputFault.brokenMessage }
    contentType = try ASN1ObjectIdentifier(derEncoded: kind)
    content = wrapped.count > 1 ? try Self.content(wrapped[1]) : nil
    let bag = parts[3].identifier == .init(tagWithNumber: 0, tagClass: .contextSpecific) ? parts[3].children : nil
    let readable = (bag ?? []).map { Self.certificate($0) }
    certificates = readable.compactMap(\.self)
    hasUnreadableCertificates = certificates.count < readable.count
    let infos = last.children ?? []
    guard infos.count <= Self.mostSigners else { throw InputFault.tooManySigners(infos.count) }
    signers = try infos.map { try SignerInfo($0) }
  }

  /// Real certificates have some kilobytes; a huge one would only fill reports with names.
  private static func certificate(_ node: ASN1Node) -> Certificate? {
    guard node.encodedBytes.count <= 1 << 16 else { return nil }
    return try? Certificate(derEncoded: Array(node.encodedBytes))
  }

  private static func content(_ node: ASN1Node) throws -> [UInt8] {
    guard let string = node.inside(tag: 0) else { throw InputFault.brokenMessage }
    return try string.octets()
  }

  /// Messages of other kinds have advice of their own.
  private static func requireSigned(_ type: ASN1ObjectIdentifier) throws(InputFault) {
    switch type {
    case .signedData: return
    case .envelopedData, .signedAndEnvelopedData, .encryptedData, .authEnvelopedData: throw .encryptedMessage
    case .compressedData: throw .compressedMessage
    case .digestedData: throw .digestedMessage
    case .authenticatedData: throw .authenticatedMessage
    default: throw .unknownMessage(type.description)
    }
  }
}

extension ASN1Node {
  /// The one value inside an explicit tag.
  fileprivate func inside(tag: UInt) -> ASN1Node? {
    guard identifier == .init(tagWithNumber: tag, tagClass: .contextSpecific), let children, children.count == 1 else {
      return nil
    }
    return children[0]
  }
}
