/// One reason why input could not be used: where, what is wrong, what would be right.
public struct InputFault: Error, Sendable, Hashable {
  /// The stable code.
  public let code: FaultCode
  /// Where in the file, when known.
  public let position: SourcePosition?
  /// Which value of the document, when known.
  public let pointer: Pointer?
  /// What is wrong, in one sentence. Never holds a secret: addresses are shown without user and query.
  public let summary: String
  /// What to do about it, in one sentence.
  public let remedy: String

  /// Creates a fault.
  public init(
    _ code: FaultCode, at position: SourcePosition? = nil, pointer: Pointer? = nil, summary: String, remedy: String
  ) {
    self.code = code
    self.position = position
    self.pointer = pointer
    self.summary = PublicAddress.text(summary)
    self.remedy = remedy
  }
}
