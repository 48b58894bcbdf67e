public import Documents

/// A document after redaction.
public struct RedactedDocument: Sendable {
  /// The document.
  public let bytes: [UInt8]
  /// Its syntax, which is that of the original.
  public let syntax: String
  /// Its format; nil if it could not be read as one.
  public let format: String?
  /// What else there is to say.
  public let remarks: [RedactionRemark]
}

/// What an administrator should know of a redacted document.
public enum RedactionRemark: Sendable, Hashable {
  /// So many comments were left out.
  case commentsLeftOut(Int)
  /// The original was signed, and the redacted document is not.
  case unsigned
  /// The document could not be read as a profile: its values were replaced by what they look like.
  case notUnderstood([InputFault])
  /// The syntax is broken: texts were replaced where they stand.
  case broken(InputFault)

  /// The remark in a sentence; never a value of the document.
  public var summary: String {
    switch self {
    case .commentsLeftOut(1): "One comment was left out."
    case .commentsLeftOut(let count): "\(count) comments were left out."
    case .unsigned: "The document was signed; what is written here is not."
    case .notUnderstood(let faults):
      "The document cannot be used as a profile (\(Self.codes(faults))): values were replaced by what they look like."
    case .broken(let fault):
      "The syntax is broken\(fault.position.map { " at \($0)" } ?? "") (\(fault.code.rawValue)), and still is in the "
        + "output: texts were replaced where they stand."
    }
  }

  private static func codes(_ faults: [InputFault]) -> String {
    var codes: [String] = []
    for code in faults.map(\.code.rawValue) where !codes.contains(code) { codes.append(code) }
    return codes.joined(separator: ", ")
  }
}
