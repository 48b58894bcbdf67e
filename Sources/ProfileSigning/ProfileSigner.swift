import Certificates
public import Documents
public import FoundationEssentials
@_spi(CMS) import X509

/// Signs documents as devices and management products expect it: CMS SignedData in DER with the document inside.
public struct ProfileSigner: Sendable {
  private let identity: SigningIdentity
  private let time: Date

  /// Creates a signer.
  ///
  /// - Parameter time: When it is signed, as the messages will say.
  public init(_ identity: SigningIdentity, at time: Date) {
    self.identity = identity
    self.time = time
  }

  /// A signed message with a document inside, read back and checked.
  ///
  /// - Throws: ``InputFault`` if the key cannot sign or the result is not what was meant.
  public func sign(_ content: [UInt8]) throws(InputFault) -> [UInt8] {
    let message = try? CMS.sign(
      content, additionalIntermediateCertificates: identity.chain.map(\.certificate),
      certificate: identity.certificate.certificate,
      privateKey: identity.key, signingTime: time, detached: false)
    guard let message else { throw Self.refused }
    var limits = Limits.standard
    limits.bytes = max(limits.bytes, message.count)
    guard let profile = try SignedProfile.unwrap(message, limits: limits), let outer = profile.signatures.first,
      outer.layer == 0, outer.validity == .valid, outer.certificate == identity.certificate,
      profile.signatures.contains(where: { $0.layer > 0 }) || profile.content == content
    else { throw Self.refused }
    return message
  }

  private static let refused = InputFault(
    .malformedDocument, summary: "The signature could not be made, or does not fit when it is read back.",
    remedy: "Use an RSA key, or one of the curves P-256, P-384 and P-521.")
}
