public import Documents
public import Mapping

/// Everything that one format needs: a table, the codec of its syntax, and what is wrapped around its documents.
///
/// Built-in formats and plugins are the same thing: register a backend in a ``FormatRegistry`` and it translates
/// to and from every other format.
public struct Backend: Sendable {
  /// What the format can express.
  public let table: MappingTable
  /// Reads and writes its syntax.
  public let codec: any DocumentCodec
  /// What is wrapped around its documents, if anything.
  public let envelope: (any Envelope)?

  /// Creates a backend.
  public init(table: MappingTable, codec: any DocumentCodec, envelope: (any Envelope)? = nil) {
    self.table = table
    self.codec = codec
    self.envelope = envelope
  }

  /// Creates a backend from the YAML text of a table whose syntax is `json`, `plist` or `yaml`.
  ///
  /// - Throws: ``TableFaults`` with every mistake of the table.
  public init(file: String, yaml: [UInt8]) throws(TableFaults) {
    let table = try TableLoader.table(file: file, text: yaml)
    guard let codec = DocumentSyntax.codec(named: table.syntax) else {
      throw TableFaults([TableFault(file: file, at: nil, "no codec is built in for the syntax \(table.syntax)")])
    }
    self.init(table: table, codec: codec)
  }

  /// What outputs for Android apps are wrapped in.
  var target: TargetEnvelope?

  /// Bytes to the document inside its wrapping.
  func decode(_ bytes: [UInt8], limits: Limits) throws(InputFault) -> DecodedDocument {
    var document = try codec.decode(bytes, limits: limits)
    if let target { document.node = try target.unwrap(document.node) }
    return try envelope?.unwrap(document) ?? document
  }

  /// A document to bytes, in its wrapping.
  package func encode(_ node: Node) throws(InputFault) -> [UInt8] {
    let document = try envelope?.wrap(node) ?? node
    return try codec.encode(try target?.wrap(document).root ?? document)
  }
}
