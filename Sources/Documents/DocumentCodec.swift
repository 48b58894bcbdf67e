/// Reads and writes one syntax.
public protocol DocumentCodec: Sendable {
  /// The name of the syntax in tables and messages, such as `json`.
  var syntax: String { get }

  /// Reads a document.
  ///
  /// - Throws: ``InputFault`` for malformed input or input beyond `limits`.
  func decode(_ bytes: [UInt8], limits: Limits) throws(InputFault) -> DecodedDocument

  /// Reads a document of which the caller knows something.
  ///
  /// - Throws: ``InputFault`` for malformed input or input beyond the limits.
  func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument

  /// Writes a document; the same node always gives the same bytes.
  ///
  /// - Throws: ``InputFault`` if the syntax cannot hold a value.
  func encode(_ node: Node) throws(InputFault) -> [UInt8]

  /// Whether the bytes are certainly in this syntax. The built-in codecs leave that to ``DocumentSyntax``.
  func recognises(_ bytes: [UInt8]) -> Bool

  /// The text without characters that the syntax cannot hold.
  func representable(_ text: String) -> String
}

extension DocumentCodec {
  /// Only the limits count.
  public func decode(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    try decode(bytes, limits: options.limits)
  }

  /// Nothing is certain.
  public func recognises(_ bytes: [UInt8]) -> Bool { false }

  /// Every text can be held.
  public func representable(_ text: String) -> String { text }
}

/// What a codec or an envelope made of some bytes.
public struct DecodedDocument: Sendable {
  /// The document.
  public var node: Node
  /// What was unwrapped or repaired on the way.
  public var trace: DecodeTrace

  /// Creates a decoded document.
  public init(node: Node, trace: DecodeTrace = DecodeTrace()) {
    self.node = node
    self.trace = trace
  }
}

/// What happened between the bytes and the document: unwrapped, converted, repaired.
public struct DecodeTrace: Sendable, Hashable {
  /// Remarks in the order in which they were made.
  public var remarks: [DecodeRemark] = []
  /// The comments of the document, in syntaxes that have them; in YAML those that have a line to themselves.
  public var comments: [DocumentComment] = []

  /// Creates an empty trace.
  public init() {}
}
