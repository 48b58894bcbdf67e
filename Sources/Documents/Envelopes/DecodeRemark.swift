/// What happened between the bytes and the document, in a sentence for an administrator.
public struct DecodeRemark: Sendable, Hashable {
  /// What a remark is about.
  public enum Kind: Sendable, Hashable {
    /// Something was unwrapped or converted, as it should be.
    case converted
    /// Something is not as it should be, and was understood all the same.
    case irregular
    /// Something is against the rules and was read as the one thing that it can mean; only lenient readers do so.
    case repaired
  }

  /// What it is about.
  public let kind: Kind
  /// What was found or done. Never holds a value of the document.
  public let summary: String
  /// What to do, in a sentence; nil if nothing is wrong with the input.
  public let remedy: String?
  /// Where, when known.
  public private(set) var position: SourcePosition?
  /// Which value of the document, when known.
  public let pointer: Pointer?

  /// Something that was unwrapped or converted, as it should be.
  public init(_ summary: String, at position: SourcePosition? = nil) {
    kind = .converted
    self.summary = summary
    remedy = nil
    self.position = position
    pointer = nil
  }

  /// Something that is not as it should be, and was understood all the same.
  public init(irregular summary: String, at position: SourcePosition?, pointer: Pointer? = nil, remedy: String) {
    kind = .irregular
    self.summary = summary
    self.remedy = remedy
    self.position = position
    self.pointer = pointer
  }

  /// Something that is against the rules and was read as the one thing that it can mean.
  public init(repaired summary: String, at position: SourcePosition?, pointer: Pointer? = nil) {
    kind = .repaired
    self.summary = summary
    remedy = "Correct the file: devices and products may refuse what was repaired here."
    self.position = position
    self.pointer = pointer
  }
}

extension DecodeRemark {
  /// The same remark at another place of the file.
  func moved(_ move: (SourcePosition) -> SourcePosition?) -> DecodeRemark {
    var remark = self
    remark.position = position.flatMap { move($0) ?? $0 }
    return remark
  }

  /// A byte order mark where no text is.
  static func strayMark(at position: SourcePosition) -> DecodeRemark {
    DecodeRemark(repaired: "A byte order mark in the middle of the file was passed over.", at: position)
  }
}
