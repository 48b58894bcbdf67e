import Documents

/// What a document's bytes look like beside what they say, so that a document can be written as it was: in one line or in
/// several, in its encoding, as a whole property list or as a part of one.
struct ByteLayout {
  private enum Encoding {
    case utf8, utf16(isLittle: Bool), latin1(declaration: String)
  }

  private let encoding: Encoding
  private let isOneLine: Bool
  private let isFragment: Bool

  /// Looks at the bytes of a document.
  init(of bytes: [UInt8]) {
    encoding = Self.encoding(of: bytes)
    let wide = if case .utf16 = encoding { true } else { false }
    let text = (wide ? bytes.filter { $0 != 0 } : bytes).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let end = text.lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? text.endIndex
    isOneLine = !text[..<end].contains(0x0A) && text.count > 1
    isFragment = bytes.first != UInt8(ascii: "{") && !String(decoding: text, as: UTF8.self).holds("<plist")
  }

  /// Writes a document in the same way; what cannot be written so is written as the codec does.
  ///
  /// - Throws: ``InputFault`` if the syntax cannot hold a value.
  func encode(_ node: Node, with codec: any DocumentCodec) throws(InputFault) -> [UInt8] {
    switch codec {
    case is JSONCodec: return encoded(try JSONCodec(isCompact: isOneLine).encode(node))
    case let codec as PropertyListCodec where !codec.binary:
      return encoded(isFragment ? try fragment(node, codec) : try codec.encode(node))
    default: return try codec.encode(node)
    }
  }

  /// The values without `<plist>` around them; a list is written as the values in a row.
  private func fragment(_ node: Node, _ codec: PropertyListCodec) throws(InputFault) -> [UInt8] {
    var written: [UInt8] = []
    for item in node.items ?? [node] {
      let lines = try codec.encode(item).split(separator: 0x0A, omittingEmptySubsequences: false)
      let inner = lines.drop { !$0.starts(with: Array("<plist".utf8)) }.dropFirst().dropLast(2)
      written += inner.joined(separator: [0x0A]) + [0x0A]
    }
    return written
  }

  private func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    switch encoding {
    case .utf8: return bytes
    case .utf16(let isLittle):
      return ("\u{FEFF}" + Self.declaring("UTF-16", text)).utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
    case .latin1(let declaration):
      let scalars = Self.declaring(declaration, text).unicodeScalars
      guard scalars.allSatisfy({ $0.value < 0x80 || (0xA0...0xFF).contains($0.value) }) else { return bytes }
      return scalars.map { UInt8($0.value) }
    }
  }

  private static func declaring(_ encoding: String, _ text: String) -> String {
    guard text.hasPrefix("<?xml"), let declared = text.firstRange(of: "\"UTF-8\"") else { return text }
    return text.replacingCharacters(of: declared, with: "\"\(encoding)\"")
  }

  private static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isLittle: false) }
    let head = String(decoding: bytes.prefix(128), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let start = head.firstRange(of: "encoding=")?.upperBound, start < head.endIndex
    else { return .utf8 }
    let name = String(head[start...].dropFirst().prefix { $0 != "\"" && $0 != "'" })
    guard let declared = TextEncoding(named: name), declared == .latin1 || declared == .windows1252 else {
      return .utf8
    }
    return .latin1(declaration: name)
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
