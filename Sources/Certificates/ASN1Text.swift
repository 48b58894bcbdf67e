import SwiftASN1

/// Text in the many types that certificates have for it.
enum ASN1Text {
  /// The longest text that is kept, in characters.
  static let longest = 256

  /// The text; nil if the value is none.
  static func text(_ value: ASN1Any) -> String? {
    var serializer = DER.Serializer()
    guard (try? serializer.serialize(value)) != nil, let node = try? DER.parse(serializer.serializedBytes) else {
      return nil
    }
    return text(node)
  }

  /// The text; nil if the node is none.
  static func text(_ node: ASN1Node) -> String? {
    guard case .primitive(let bytes) = node.content else { return nil }
    switch node.identifier {
    case .utf8String, .printableString, .ia5String, .numericString, .visibleString:
      return String(decoding: bytes.prefix(longest * 4), as: UTF8.self).bounded()
    case .teletexString:
      // Its escape sequences are used by nobody; programs write Latin-1 there.
      return String(String.UnicodeScalarView(bytes.prefix(longest).map { Unicode.Scalar($0) }))
    case .bmpString: return wide(bytes, width: 2)
    case .universalString: return wide(bytes, width: 4)
    default: return nil
    }
  }

  /// Text in units of two or four bytes, the most significant first.
  private static func wide(_ bytes: ArraySlice<UInt8>, width: Int) -> String? {
    guard bytes.count.isMultiple(of: width) else { return nil }
    var units: [UInt32] = []
    for byte in bytes.prefix(longest * width).enumerated() {
      if byte.offset.isMultiple(of: width) { units.append(0) }
      units[units.count - 1] = units[units.count - 1] << 8 | UInt32(byte.element)
    }
    if width == 2 { return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self) }
    return String(decoding: units, as: UTF32.self)
  }
}

extension ASN1Identifier {
  fileprivate static let numericString = ASN1Identifier(tagWithNumber: 18, tagClass: .universal)
  fileprivate static let visibleString = ASN1Identifier(tagWithNumber: 26, tagClass: .universal)
}

extension String {
  /// The text, or its beginning.
  func bounded(to count: Int = ASN1Text.longest) -> String {
    // Characters may be made of any number of scalars.
    unicodeScalars.count > count ? String(String.UnicodeScalarView(unicodeScalars.prefix(count - 1))) + "…" : self
  }
}
