/// What happened between the bytes and the document, in a sentence for an administrator.
public struct DecodeRemark: Sendable, Hashable {
  /// What was found or done. Never holds a value of the document.
  public let summary: String
  /// What to do, in a sentence; nil if nothing is wrong with the input.
  public let remedy: String?
  /// Where, when known.
  public let position: SourcePosition?

  /// Something that was unwrapped or converted, as it should be.
  public init(_ summary: String) {
    self.summary = summary
    remedy = nil
    position = nil
  }

  /// Something that is not as it should be, and was understood all the same.
  public init(irregular summary: String, at position: SourcePosition?, remedy: String) {
    self.summary = summary
    self.remedy = remedy
    self.position = position
  }
}
