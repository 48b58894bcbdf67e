/// A comment of a document. Comments mean nothing to a policy; people and tools leave remarks in them.
public struct DocumentComment: Sendable, Hashable {
  /// The text between the marks of the comment, without white space around it.
  public let text: String
  /// Where the comment starts.
  public let position: SourcePosition

  /// Creates a comment; white space around the text is left out.
  public init(text: String, position: SourcePosition) {
    var trimmed = text[...]
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    self.text = String(trimmed)
    self.position = position
  }
}
