import Documents

/// Certificates, identities and whatever else is DER: structure, object identifiers, dates and usages stay, and texts are
/// replaced as everywhere else. Keys, numbers and signatures become filler of the same form; the signature does not fit.
extension DocumentRedactor {
  private static let deepestNesting = 16

  mutating func redact(primitive element: DERElement) -> [UInt8] {
    let contents = Array(element.contents)
    if element.isContextSpecific { return contextual(contents, tag: element.tag) }
    switch element.tag {
    case 0x01, 0x05, 0x0A, 0x17, 0x18: return contents
    case 0x02: return contents.count < 4 ? contents : filler(contents)
    case 0x03: return bits(contents)
    case 0x04: return octets(contents)
    case 0x06: return object(contents)
    case 0x1E: return wide(contents)
    default: return text(contents) ?? filler(contents)
    }
  }

  private mutating func filler(_ bytes: [UInt8]) -> [UInt8] {
    Filler.bytes(like: bytes, number: pseudonyms.number(of: bytes, .data))
  }

  /// General names and key identifiers.
  private mutating func contextual(_ contents: [UInt8], tag: UInt8) -> [UInt8] {
    if tag == 0x87, contents.count == 4 { return [192, 0, 2, 1] }
    if tag == 0x87, contents.count == 16 { return [0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [1] }
    if contents.count < 3 { return contents }
    return text(contents) ?? filler(contents)
  }

  private mutating func text(_ contents: [UInt8]) -> [UInt8]? {
    guard !Filler.isFiller(contents), let text = String(validating: contents, as: UTF8.self),
      text.allSatisfy({ !$0.isASCII || $0 >= " " })
    else {
      return nil
    }
    if text.count < 3 { return [UInt8](repeating: UInt8(ascii: "X"), count: contents.count) }
    return Array(redact(text: text, key: nil, at: nil).utf8)
  }

  private mutating func wide(_ contents: [UInt8]) -> [UInt8] {
    let units = stride(from: 0, to: contents.count - 1, by: 2).map {
      UInt16(contents[$0]) << 8 | UInt16(contents[$0 + 1])
    }
    let replaced = redact(text: String(decoding: units, as: UTF16.self), key: nil, at: nil)
    return replaced.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  /// Usages are a few bits; keys and signatures are many.
  private mutating func bits(_ contents: [UInt8]) -> [UInt8] {
    guard contents.count > 4, let unused = contents.first else { return contents }
    let body = Array(contents.dropFirst())
    if let point = CurvePoint.generator(like: body) { return [unused] + point }
    if let inner = inner(body) { return [unused] + inner }
    return [unused] + filler(body)
  }

  private mutating func octets(_ contents: [UInt8]) -> [UInt8] {
    if let inner = inner(contents) { return inner }
    if contents.count > 3, let text = text(contents) { return text }
    return filler(contents)
  }

  private mutating func inner(_ contents: [UInt8]) -> [UInt8]? {
    // Octets in octets in octets: an attacker's, and filler does for them.
    guard nesting < Self.deepestNesting, let elements = DERElement.elements(of: contents[...]) else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    return elements.flatMap { $0.encoded { redact(primitive: $0) } }
  }

  /// Object identifiers stay, but not those that a company was given for itself: the one for examples takes their place.
  private func object(_ contents: [UInt8]) -> [UInt8] {
    let enterprises: [UInt8] = [0x2B, 0x06, 0x01, 0x04, 0x01]
    let own: [UInt8] = [0x82, 0x37, 0x15, 0x08]
    guard contents.starts(with: enterprises) else { return contents }
    let rest = contents.dropFirst(enterprises.count)
    if rest.starts(with: own) { return enterprises + own + [1] }
    return rest.starts(with: own.prefix(2)) ? contents : enterprises + [0x81, 0xFD, 0x59]
  }
}
