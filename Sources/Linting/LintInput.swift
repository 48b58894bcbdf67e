public import Translation

/// A document to judge.
public struct LintInput: Sendable {
  /// The file; `-` is standard input.
  public let path: String
  /// The document, or why it cannot be used.
  public let content: Content

  /// What reading a file gave.
  public enum Content: Sendable {
    case document(SourceDocument)
    case unusable(UnusableInput)
  }

  /// A document that was read.
  public init(path: String, document: SourceDocument) {
    self.path = path
    content = .document(document)
  }

  /// A file that cannot be used.
  public init(path: String, unusable: UnusableInput) {
    self.path = path
    content = .unusable(unusable)
  }
}
