import SwiftASN1

/// What BER may spell in several ways, made one.
extension ASN1Node {
  /// The values inside; nil if it holds none by its form.
  var children: [ASN1Node]? {
    if case .constructed(let nodes) = content { Array(nodes) } else { nil }
  }

  /// The octets of a string, which BER may cut into strings of strings.
  ///
  /// - Parameter identifier: What it must be tagged as; its pieces are OCTET STRINGs.
  func octets(tagged identifier: ASN1Identifier = .octetString) throws -> [UInt8] {
    guard self.identifier == identifier else { throw ASN1Error.unexpectedFieldType(self.identifier) }
    var octets: [UInt8] = []
    try append(to: &octets)
    return octets
  }

  private func append(to octets: inout [UInt8]) throws {
    switch content {
    case .primitive(let bytes): octets.append(contentsOf: bytes)
    case .constructed(let pieces):
      for piece in pieces {
        guard piece.identifier == .octetString else { throw ASN1Error.unexpectedFieldType(piece.identifier) }
        try piece.append(to: &octets)
      }
    }
  }

  /// The value in DER.
  ///
  /// - Parameters:
  ///   - identifier: What to tag it as instead.
  ///   - sortsSet: Whether the members of this set are put in order; those of inner sets always are.
  func canonical(taggedAs identifier: ASN1Identifier? = nil, sortsSet: Bool = true) throws -> [UInt8] {
    let identifier = identifier ?? self.identifier
    switch content {
    case .primitive(let bytes):
      // Any value but zero is true in BER.
      let isTrue = identifier == .boolean && bytes.count == 1 && bytes.first != 0
      return Self.encode(identifier, isConstructed: false, isTrue ? [0xFF] : Array(bytes))
    case .constructed where identifier == .octetString:
      return Self.encode(identifier, isConstructed: false, try octets())
    case .constructed(let nodes):
      var members = try nodes.map { try $0.canonical() }
      if identifier == .set, sortsSet { members.sort { $0.lexicographicallyPrecedes($1) } }
      return Self.encode(identifier, isConstructed: true, Array(members.joined()))
    }
  }

  private static func encode(_ identifier: ASN1Identifier, isConstructed: Bool, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    let first = identifier.tagClass.bits | (isConstructed ? 0x20 : 0)
    if identifier.tagNumber < 0x1F {
      bytes.append(first | UInt8(identifier.tagNumber))
    } else {
      bytes.append(first | 0x1F)
      bytes += groups(of: identifier.tagNumber, bits: 7).map { $0 | 0x80 }
      bytes[bytes.endIndex - 1] &= 0x7F
    }
    if content.count < 0x80 {
      bytes.append(UInt8(content.count))
    } else {
      let length = groups(of: UInt(content.count), bits: 8)
      bytes.append(0x80 | UInt8(length.count))
      bytes += length
    }
    return bytes + content
  }

  /// The digits of a number, the greatest first.
  private static func groups(of number: UInt, bits: UInt) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = number
    repeat {
      digits.insert(UInt8(rest & (1 << bits - 1)), at: 0)
      rest >>= bits
    } while rest > 0
    return digits
  }
}

extension ASN1Identifier.TagClass {
  fileprivate var bits: UInt8 {
    switch self {
    case .universal: 0x00
    case .application: 0x40
    case .contextSpecific: 0x80
    case .private: 0xC0
    }
  }
}
