import Documents
import SwiftASN1

/// The attributes that a signature covers.
struct SignedAttributes {
  private let node: ASN1Node
  private var values: [ASN1ObjectIdentifier: [[ASN1Node]]] = [:]

  init(_ node: ASN1Node) throws {
    self.node = node
    for attribute in node.children ?? [] {
      guard attribute.identifier == .sequence, let parts = attribute.children, parts.count == 2,
        parts[1].identifier == .set
      else { throw ASN1Error.unexpectedFieldType(attribute.identifier) }
      values[try ASN1ObjectIdentifier(derEncoded: parts[0]), default: []].append(parts[1].children ?? [])
    }
  }

  /// Why attributes do not fit the rules.
  struct Flaw: Error {
    let reason: String
  }

  /// What the signature is over: the attributes as a SET OF in DER. Some signers leave them in the order in which
  /// they send them.
  func signedBytes(inOrder isSorted: Bool) throws -> [UInt8] {
    try node.canonical(taggedAs: .set, sortsSet: isSorted)
  }

  /// The kind of the content that they speak of.
  func contentType() throws -> ASN1ObjectIdentifier {
    try ASN1ObjectIdentifier(derEncoded: try value(of: .contentType, called: "content-type"))
  }

  /// The digest of the content.
  func messageDigest() throws -> [UInt8] { try value(of: .messageDigest, called: "message-digest").octets() }

  /// When the signer says that it signed, in UTC, such as `2026-03-01T12:00:00Z`; nil if it does not, or not clearly.
  var signingTime: String? {
    guard let attributes = values[.signingTime], attributes.count == 1, attributes[0].count == 1,
      case .primitive(let bytes) = attributes[0][0].content
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    switch attributes[0][0].identifier {
    case .utcTime where text.utf8.count == 13:
      return Self.time((text.first.map { $0 < "5" } ?? false ? "20" : "19") + text)
    case .generalizedTime where text.utf8.count == 15: return Self.time(text)
    default: return nil
    }
  }

  /// Reads `YYYYMMDDHHMMSSZ`.
  private static func time(_ text: String) -> String? {
    let digits = Array(text.utf8)
    guard digits.count == 15, digits[14] == UInt8(ascii: "Z"),
      digits.dropLast().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    let day = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
    guard CalendarDate(day) != nil else { return nil }
    return "\(day)T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
  }

  private func value(of name: ASN1ObjectIdentifier, called title: String) throws(Flaw) -> ASN1Node {
    guard let attributes = values[name] else { throw Flaw(reason: "the attribute \(title) is missing") }
    guard attributes.count == 1, attributes[0].count == 1 else {
      throw Flaw(reason: "the attribute \(title) is given more than once, or is empty")
    }
    return attributes[0][0]
  }
}
