/// Reads Apple property lists, XML and binary, and writes either.
///
/// Property lists have no null. Numbers keep their exact text in XML: a real number that is written as `<real>1</real>` becomes
/// `1.0`, so that it stays real; a hexadecimal `<integer>` becomes decimal. Binary files hold real numbers as 64-bit
/// floating point, whose shortest exact text is read back.
public struct PropertyListCodec: DocumentCodec {
  /// Whether ``encode(_:)`` writes the binary form.
  public let binary: Bool

  /// Creates the codec. It reads both forms and writes the one that is asked for.
  public init(binary: Bool = false) { self.binary = binary }

  /// The name of the syntax.
  public var syntax: String { binary ? "plist-binary" : "plist" }

  /// Reads a document; the first bytes tell XML from binary.
  public func decode(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) -> DecodedDocument {
    try decode(bytes, options: DecodingOptions(limits: limits))
  }

  /// Reads a document in the encoding that the caller or its declaration names.
  ///
  /// A fragment without `<plist>` is read with a remark; several `<dict>` in a row are a list. Lenient reading passes over
  /// what stands before the declaration, over byte order marks between elements and members that are repeated with the
  /// same value; it takes an `&` that starts no entity for itself, members without `<dict>` for an object, and does not
  /// miss the last `</plist>`.
  public func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    if bytes.starts(with: BinaryPropertyListReader.signature) {
      return try BinaryPropertyListReader.read(bytes, options: options)
    }
    let source = try TextSource(bytes, options: options, declared: XMLDeclaration.encoding(in: bytes))
    return try source.read { (cursor) throws(InputFault) -> DecodedDocument in
      var reader = XMLPropertyListReader(cursor, options: options)
      var document = DecodedDocument(node: try reader.readDocument(), trace: source.trace)
      document.trace.remarks += reader.fragments + reader.repairs
      document.trace.comments = reader.comments
      return document
    }
  }

  /// Writes a document as Apple's tools do, members in their order.
  public func encode(_ node: Node) throws(InputFault) -> [UInt8] {
    if binary { return try BinaryPropertyListWriter.write(node) }
    return try XMLPropertyListWriter.write(node)
  }

  /// The text without the characters that XML 1.0, and so a property list, cannot hold.
  public static func removingForbiddenCharacters(_ text: String) -> String {
    guard XMLCharacters.firstForbidden(in: text) != nil else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where XMLCharacters.isAllowed(scalar) { kept.append(scalar) }
    return String(kept)
  }
}
