public import Translation

/// One side of a comparison: a document, or all documents of a folder.
public struct ComparisonInput: Sendable {
  /// The path as given; `-` is standard input.
  public let path: String
  /// The documents.
  public let documents: [Document]

  /// A document and its file.
  public struct Document: Sendable {
    /// The file.
    public let path: String
    /// What was read.
    public let source: SourceDocument
    /// What is compared of it.
    public let selections: [SourceSelection]

    /// Creates a document; without selections, everything is compared.
    public init(path: String, source: SourceDocument, selections: [SourceSelection]? = nil) {
      self.path = path
      self.source = source
      self.selections = selections ?? source.selections
    }
  }

  /// Creates a side of several documents.
  public init(path: String, documents: [Document]) {
    self.path = path
    self.documents = documents
  }

  /// Creates a side of one document.
  public init(path: String, source: SourceDocument) {
    self.init(path: path, documents: [Document(path: path, source: source)])
  }
}
