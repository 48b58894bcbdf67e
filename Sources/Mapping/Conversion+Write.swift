import Documents
public import PolicyModel

extension Conversion {
  /// The vendor's value for the row's fields; `values` has one entry for each field, and at least one is set.
  public func write(_ values: [FieldValue?], _ context: ConversionContext) -> WrittenValue {
    switch self {
    case .plain, .settings, .gather, .spill, .certificate, .member:
      return Self.writePlain(values[0], context)
    case .identifier:
      return Self.writeIdentifier(values[0])
    case .invert:
      guard case .boolean(let value)? = values[0] else { return .impossible("it is not true or false") }
      return .exact(.boolean(!value))
    case .map(let map):
      return map.write(values, context)
    case .only(let allowed, let otherwise):
      return Self.writeOnly(values[0], allowed, otherwise, context)
    case .join(let separator, let exception):
      return Self.writeJoined(values, separator, exception, context)
    case .hostPort:
      return Self.writeHostPort(values)
    case .bits(let words, let asText):
      return Self.writeBits(values[0], words, asText)
    case .base64:
      guard case .secret(let secret)? = values[0] else { return .impossible("it is not a secret") }
      return .exact(secret.bytes.map { .string(Base64.text($0)) })
    case .list(let separator, let asText):
      return Self.writeList(values[0], separator, asText, context)
    }
  }

  private static func writePlain(_ value: FieldValue?, _ context: ConversionContext) -> WrittenValue {
    guard let value else { return .exact(nil) }
    let encoded = CanonicalValue.encode(value, dialect: context.dialect)
    return WrittenValue(node: encoded.node, unspelled: encoded.unspelled)
  }

  private static func writeIdentifier(_ value: FieldValue?) -> WrittenValue {
    guard case .text(let template)? = value, let text = template.literal else { return .impossible("it is no id") }
    guard let number = Int(text), String(number) == text else { return .exact(.string(text)) }
    return .exact(.integer(number))
  }

  private static func writeOnly(
    _ value: FieldValue?, _ allowed: [Int], _ otherwise: Rounding, _ context: ConversionContext
  ) -> WrittenValue {
    guard case .integer(let number)? = value else { return .impossible("it is not a number") }
    if allowed.contains(number) { return .exact(.integer(number)) }
    let isDays = context.fields[0].type == .days
    let rounding = isDays ? context.daysRounding ?? otherwise : otherwise
    guard let nearest = rounding.nearest(to: number, among: allowed, zeroIsNoLimit: isDays) else {
      return .impossible("no value is near")
    }
    let words = allowed.map(String.init).joined(separator: ", ")
    return WrittenValue(
      node: .integer(nearest), narrowed: [0: "\(number) became \(nearest): only \(words) can be said"])
  }

  private static func writeJoined(
    _ values: [FieldValue?], _ separator: String, _ exception: String?, _ context: ConversionContext
  ) -> WrittenValue {
    guard case .text(let last)? = values[1], !last.isEmpty else {
      return .impossible("there is no login to join it to")
    }
    guard case .text(let first)? = values[0], !first.isEmpty else { return writePlain(.text(last), context) }
    if let exception, last.contains(exception) {
      var written = writePlain(.text(last), context)
      written.narrowed[0] = "left out: the login already names its domain with \(exception)"
      return written
    }
    if let own = last.split(atFirst: separator)?.before,
      own.canonicalText.lowercased() == first.canonicalText.lowercased()
    {
      var written = writePlain(.text(last), context)
      if own != first { written.narrowed[0] = "said as the login says it" }
      written.narrowed[1] = "it names the domain itself, which is not put before it again"
      return written
    }
    return writePlain(.text(Template(first.segments + [.literal(separator)] + last.segments)), context)
  }

  private static func writeHostPort(_ values: [FieldValue?]) -> WrittenValue {
    guard case .text(let template)? = values[0], let host = template.literal else {
      return .impossible("there is no host to join it to")
    }
    var parts = HostParts(host: host)
    if case .integer(let port)? = values[1] { parts.port = port }
    guard values.count > 2, case .text(let template)? = values[2], let path = template.literal, !path.isEmpty else {
      return .exact(.string(parts.text))
    }
    // Without its slash the path would become a part of the host or the port.
    guard !path.hasPrefix("/") else {
      parts.path = path
      return .exact(.string(parts.text))
    }
    parts.path = "/" + path
    return WrittenValue(node: .string(parts.text), narrowed: [2: "a path starts with a slash behind a host"])
  }

  private static func writeBits(_ value: FieldValue?, _ words: [String], _ asText: Bool) -> WrittenValue {
    guard case .words(let some)? = value else { return .impossible("it is not a list of words") }
    let flags = words.map(some.contains)
    if asText { return .exact(.string(flags.map { $0 ? "1" : "0" }.joined())) }
    return .exact(.integer(flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }))
  }

  private static func writeList(
    _ value: FieldValue?, _ separator: String, _ asText: Bool, _ context: ConversionContext
  ) -> WrittenValue {
    let written = writePlain(value, context)
    guard asText, let items = written.node?.items else { return written }
    let texts = items.compactMap(\.text)
    guard !texts.contains(where: { $0.contains(separator) }) else {
      return .impossible("an item holds the separator \(separator)")
    }
    return WrittenValue(node: .string(texts.joined(separator: separator)), unspelled: written.unspelled)
  }
}

extension Secret {
  /// The contents as bytes; nil when withheld.
  public var bytes: [UInt8]? {
    switch reveal() {
    case .text(let text): Array(text.utf8)
    case .data(let bytes): bytes
    case nil: nil
    }
  }
}
