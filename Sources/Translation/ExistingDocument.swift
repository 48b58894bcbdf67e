public import Documents
import ProfileSigning

/// A document that outputs are merged into.
public struct ExistingDocument: Sendable {
  let root: Node
  let syntax: String
  /// What messages call it.
  let path: String?
  /// Whether a signed message was around it, which no output can keep.
  let isSigned: Bool

  /// Reads the document.
  ///
  /// - Parameter path: What messages call it.
  /// - Throws: ``UnusableInput`` if it is malformed.
  public init(
    _ bytes: [UInt8], path: String? = nil, limits: Limits = .standard
  ) throws(UnusableInput) {
    self.path = path
    do {
      let signed = try SignedProfile.unwrap(bytes, limits: limits)
      isSigned = signed != nil
      let bytes = signed?.content ?? bytes
      let codec = try DocumentSyntax.codec(for: bytes)
      root = try codec.decode(bytes, limits: limits).node
      syntax = codec.syntax
    } catch {
      throw UnusableInput([error], path: path)
    }
  }
}
