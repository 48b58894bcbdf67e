public import Documents

/// A document that was found inside a signed message, and the signatures on it.
///
/// Only the content and the structure are looked at here; whom to trust is ``TrustJudge``'s to say.
public struct SignedProfile: Sendable {
  /// The document inside all messages.
  public let content: [UInt8]
  /// All signatures, those of the outermost message first; empty if the message has none.
  public let signatures: [MessageSignature]

  /// Messages inside messages are unwrapped up to here.
  static let mostLayers = 4

  /// Looks for a signed message (CMS in DER, BER, PEM or base64) and takes it apart; nil if the bytes are no such message.
  ///
  /// - Parameter limits: How large the message and its content may be.
  /// - Throws: ``InputFault`` if the message is damaged, encrypted, of another kind, or holds no content.
  public static func unwrap(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) -> SignedProfile? {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes.count, limits) }
    guard var encoded = try MessageBytes.find(in: bytes) else { return nil }
    var signatures: [MessageSignature] = []
    for layer in 0..<mostLayers {
      let message = try SignedMessage(encoded)
      guard let content = message.content else {
        throw message.signers.isEmpty ? InputFault.certificatesOnly : InputFault.detached
      }
      guard content.count <= limits.bytes else { throw .tooLarge(content.count, limits) }
      var check = SignatureCheck(message, content: content, layer: layer)
      signatures += check.signatures()
      guard let inner = try MessageBytes.find(in: content) else {
        return SignedProfile(content: content, signatures: signatures)
      }
      encoded = inner
    }
    throw .tooManyLayers
  }

  /// Whether there is a signature and every one of them fits and is sound.
  public var isValid: Bool { !signatures.isEmpty && signatures.allSatisfy { $0.validity == .valid } }
}
