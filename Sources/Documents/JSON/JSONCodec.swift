/// Reads and writes JSON as RFC 8259 defines it: nothing more, and no key twice.
///
/// Numbers keep their exact text. Data and dates cannot be written, because JSON has neither.
public struct JSONCodec: DocumentCodec {
  /// Whether documents are written in one line, without spaces.
  public let isCompact: Bool

  /// Creates the codec. It reads every form and writes the one that is asked for.
  public init(isCompact: Bool = false) { self.isCompact = isCompact }

  /// The name of the syntax.
  public var syntax: String { "json" }

  /// Reads a document in UTF-8, or in UTF-16 with a byte order mark.
  public func decode(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) -> DecodedDocument {
    try decode(bytes, options: DecodingOptions(limits: limits))
  }

  /// Reads a document in the encoding that the caller names. Lenient reading passes over last commas, members that are
  /// repeated with the same value, and byte order marks between values.
  public func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    let source = try TextSource(bytes, options: options)
    return try source.read { (cursor) throws(InputFault) -> DecodedDocument in
      var reader = JSONReader(cursor, options: options)
      var document = DecodedDocument(node: try reader.readDocument(), trace: source.trace)
      document.trace.remarks += reader.repairs
      return document
    }
  }

  /// Writes a document, members in their order, indented by two spaces unless it is compact.
  public func encode(_ node: Node) throws(InputFault) -> [UInt8] {
    var writer = JSONWriter(isCompact: isCompact)
    try writer.write(node, depth: 0)
    return writer.bytes + [0x0A]
  }
}
