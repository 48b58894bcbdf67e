import Documents

extension DocumentRedactor {
  private static let deepest = 8

  /// Bytes: a certificate, a document, text or what nobody knows.
  mutating func redact(_ bytes: [UInt8], isSecret: Bool, at position: SourcePosition?) -> [UInt8] {
    if bytes.isEmpty || Filler.isFiller(bytes) { return bytes }
    if let whole = known(bytes, at: position) { return whole }
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: Self.isControl) {
      return Array((isSecret ? secret(text) : redact(text: text, key: nil, at: position)).utf8)
    }
    return Filler.bytes(like: bytes, number: pseudonyms.number(of: bytes, isSecret ? .secret : .data))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)
  }

  /// Bytes of a form that is known: certificates and documents.
  private mutating func known(_ bytes: [UInt8], at position: SourcePosition?) -> [UInt8]? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    if let elements = DERElement.elements(of: bytes[...]), elements.count == 1, elements[0].isConstructed {
      _ = pseudonyms.number(of: bytes, .certificate)
      return elements[0].encoded { redact(primitive: $0) }
    }
    if bytes.starts(with: Array("bplist0".utf8)) { return nested(bytes, PropertyListCodec(binary: true), at: position) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return (pem(text) ?? document(text, at: position)).map { Array($0.utf8) }
  }

  /// Base64 text of certificates, documents and other bytes; nil if a text is none.
  mutating func encoded(_ text: String, at position: SourcePosition?) -> String? {
    if let pem = pem(text) { return pem }
    guard text.utf8.count >= 32, !text.holds(" "), let bytes = Base64.decode(text), bytes.count >= 24 else {
      return nil
    }
    let replaced = known(bytes, at: position)
    // Words without spaces are base64 as well; bytes hold more than letters.
    guard replaced != nil || text.contains(where: { "+/=".contains($0) || $0.isNumber }) else { return nil }
    let filler = replaced ?? Filler.bytes(like: bytes, number: pseudonyms.number(of: bytes, .data))
    return Self.broken(Base64.text(filler), like: text)
  }

  /// Text in lines as long as those of another text.
  static func broken(_ text: String, like original: String) -> String {
    let lines = original.utf8.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    guard lines.count > 1, let width = lines.map(\.count).max(), width > 0 else { return text }
    let lineBreak = original.holds("\r\n") ? "\r\n" : original.holds("\n") ? "\n" : "\r"
    var rest = text.utf8[...]
    var broken: [Substring] = []
    while !rest.isEmpty {
      broken.append(Substring(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return broken.joined(separator: lineBreak) + (original.last?.isNewline == true ? lineBreak : "")
  }

  /// The certificates of PEM text, one by one; nil if there are none.
  private mutating func pem(_ text: String) -> String? {
    guard text.holds("-----BEGIN ") else { return nil }
    var lines: [String] = []
    var block: [String]?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) {
      if line.hasPrefix("-----BEGIN "), line.hasSuffix("-----") {
        lines.append(label(line))
        block = []
      } else if line.hasPrefix("-----END "), let inner = block {
        lines += body(inner) + [label(line)]
        block = nil
      } else if block != nil {
        block?.append(line)
      } else {
        lines.append(line.isEmpty ? "" : freeText(line))
      }
    }
    lines += body(block ?? [])
    return lines.joined(separator: text.contains("\r\n") ? "\r\n" : "\n")
  }

  private static let labels: Set<String> = [
    "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "CERTIFICATE REQUEST", "X509 CRL", "PUBLIC KEY",
    "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "EC PARAMETERS", "PKCS7", "CMS",
  ]

  /// The line around a block.
  private func label(_ line: String) -> String {
    let words = line.split(separator: "-").joined().split(separator: " ", maxSplits: 1)
    guard words.count == 2, Self.labels.contains(String(words[1])) else {
      return line.hasPrefix("-----END") ? "-----END DATA-----" : "-----BEGIN DATA-----"
    }
    return line
  }

  private mutating func body(_ lines: [String]) -> [String] {
    let text = lines.joined(separator: "\n")
    if text.isEmpty { return lines }
    guard let bytes = Base64.decode(text) else { return lines.map { $0.isEmpty ? "" : freeText($0) } }
    let replaced = known(bytes, at: nil) ?? Filler.bytes(like: bytes, number: pseudonyms.number(of: bytes, .data))
    return Self.broken(Base64.text(replaced), like: text).split(separator: "\n").map(String.init)
  }

  /// A document inside a text: JSON or a property list.
  mutating func document(_ text: String, at position: SourcePosition?) -> String? {
    let beginning = text.drop(while: \.isWhitespace)
    let isMarkup = beginning.hasPrefix("<?xml") || beginning.hasPrefix("<plist") || beginning.hasPrefix("<!DOCTYPE")
    guard depth < Self.deepest, beginning.hasPrefix("{") || beginning.hasPrefix("[") || isMarkup else { return nil }
    let isCompact = !text.drop(while: \.isNewline).utf8.contains { $0 == 0x0A || $0 == 0x0D }
    let codec: any DocumentCodec = isMarkup ? PropertyListCodec() : JSONCodec(isCompact: isCompact)
    guard let bytes = nested(Array(text.utf8), codec, at: position) else { return nil }
    let replaced = String(decoding: bytes, as: UTF8.self)
    return text.last?.isNewline == true ? replaced : String(replaced.dropLast(while: \.isNewline))
  }

  private mutating func nested(
    _ bytes: [UInt8], _ codec: any DocumentCodec, at position: SourcePosition?
  ) -> [UInt8]? {
    guard let node = try? codec.decode(bytes, limits: .standard).node, !node.isLeaf else { return nil }
    depth += 1
    defer { depth -= 1 }
    return try? codec.encode(redact(node, key: nil, carrier: position ?? SourcePosition(line: 0, column: 0)))
  }
}

extension String {
  /// Without the characters at the end that fit.
  fileprivate func dropLast(while fits: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, fits(last) { rest.removeLast() }
    return rest
  }
}
