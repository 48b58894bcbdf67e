/// Reads YAML through libyaml's event parser with the scalars of the YAML 1.2 core schema, and writes block style.
///
/// `yes`, `no`, `on` and `off` are text. Integers with leading zeros are refused, because YAML 1.1 reads them as octal and
/// administrators mean text. Tags `!!binary` and `!!timestamp` hold data and dates.
public struct YAMLCodec: DocumentCodec {
  /// Creates the codec.
  public init() {}

  /// The name of the syntax.
  public var syntax: String { "yaml" }

  /// Reads a file with one document.
  public func decode(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) -> DecodedDocument {
    try decode(bytes, options: DecodingOptions(limits: limits))
  }

  /// Reads a file in the encoding that the caller names. Lenient reading passes over members that are repeated with the
  /// same value.
  public func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    let source = try TextSource(bytes, options: options)
    return try source.read { (cursor) throws(InputFault) -> DecodedDocument in
      try Self.refuseOldLineBreaks(cursor)
      let events = YAMLEventStream(cursor)
      let read = try YAMLReader(events, options: options).readDocument()
      var document = DecodedDocument(node: read.node, trace: source.trace)
      document.trace.remarks += read.repairs
      document.trace.comments = YAMLComments(covered: events.longScalars).find(in: cursor)
      return document
    }
  }

  /// Writes a document in block style, members in their order, quotes only where they are needed.
  public func encode(_ node: Node) throws(InputFault) -> [UInt8] {
    var writer = YAMLWriter()
    try writer.writeDocument(node)
    return writer.bytes
  }

  /// libyaml follows YAML 1.1, where three characters are line breaks that are plain text in YAML 1.2.
  private static func refuseOldLineBreaks(_ cursor: TextCursor) throws(InputFault) {
    let bytes = cursor.bytes
    for index in 0..<max(0, bytes.count - 1) where bytes[index] == 0xC2 || bytes[index] == 0xE2 {
      let isNextLine = bytes[index] == 0xC2 && bytes[index + 1] == 0x85
      let isSeparator = bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
      guard isNextLine || isSeparator else { continue }
      throw InputFault(
        .invalidText, at: cursor.position(at: index),
        summary: "The file holds U+0085, U+2028 or U+2029, which YAML versions read differently.",
        remedy: "Remove the character, or write it as \\N, \\L or \\P in double quotes.")
    }
  }
}
