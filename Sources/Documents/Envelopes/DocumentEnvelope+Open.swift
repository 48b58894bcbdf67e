extension DocumentEnvelope {
  /// A document that was taken out of an answer.
  public struct Opened: Sendable {
    /// The answer.
    public let envelope: DocumentEnvelope
    /// The document with the settings, its positions those of the file.
    public let document: DecodedDocument
    /// Its syntax.
    public let syntax: String
    /// The whole answer.
    public let root: Node
    /// What stands around the settings.
    public let surroundings: [Surrounding]
  }

  /// Takes the settings out of an answer of a product; nil if the document is none.
  ///
  /// - Parameters:
  ///   - document: The document as it was read.
  ///   - file: The bytes of the file, for the positions of what is inside.
  /// - Throws: ``InputFault`` if the answer holds no settings, or if they cannot be read.
  public static func open(
    _ document: DecodedDocument, syntax: String, file: [UInt8], options: DecodingOptions
  ) throws(InputFault) -> Opened? {
    guard let envelope = recognised(in: document.node) else { return nil }
    let (text, place) = try envelope.text(in: document.node)
    let positions = try document.node[place]?.position.map { (start) throws(InputFault) -> PositionMap in
      let source = try TextSource(file, options: options, declared: XMLDeclaration.encoding(in: file))
      let whole = String(decoding: source.bytes[source.start...], as: UTF8.self)
      return PositionMap(file: whole, start: start, isXML: syntax == "xml")
    }
    var inner: DecodedDocument
    let codec: any DocumentCodec
    do {
      // The text is decoded, whatever its declaration says.
      let options = DecodingOptions(limits: options.limits, encoding: .utf8, isLenient: options.isLenient)
      codec = try DocumentSyntax.codec(for: Array(text.utf8), options: options)
      inner = try codec.decode(Array(text.utf8), options: options)
    } catch {
      throw error.moved { positions?.moved($0) }
    }
    inner.move { positions?.moved($0) }
    let unwrapped = DecodeRemark(
      "The settings were taken out of \(place), where the \(envelope.title) holds them as text.",
      at: document.node[place]?.position)
    inner.trace.remarks = document.trace.remarks + [unwrapped] + inner.trace.remarks
    return Opened(
      envelope: envelope, document: inner, syntax: codec.syntax, root: document.node,
      surroundings: envelope.surroundings(in: document.node, around: place))
  }
}

extension InputFault {
  /// The same fault at another place of the file.
  fileprivate func moved(_ move: (SourcePosition) -> SourcePosition?) -> InputFault {
    InputFault(
      code, at: position.flatMap { move($0) ?? $0 }, pointer: pointer, summary: summary, remedy: remedy)
  }
}

extension DecodedDocument {
  /// Gives every position of the document its place in the file.
  fileprivate mutating func move(_ move: (SourcePosition) -> SourcePosition?) {
    node = node.moved(move)
    trace.remarks = trace.remarks.map { $0.moved(move) }
    trace.comments = trace.comments.map { DocumentComment(text: $0.text, position: move($0.position) ?? $0.position) }
  }
}

extension Node {
  fileprivate func moved(_ move: (SourcePosition) -> SourcePosition?) -> Node {
    let place = position.flatMap { move($0) ?? $0 }
    switch value {
    case .array(let items): return Node(.array(items.map { $0.moved(move) }), at: place)
    case .object(let object):
      let members = object.members.map { member in
        Object.Member(
          key: member.key, keyPosition: member.keyPosition.flatMap { move($0) ?? $0 }, value: member.value.moved(move))
      }
      return Node(.object(Object(members)), at: place)
    default: return Node(value, at: place)
    }
  }
}
