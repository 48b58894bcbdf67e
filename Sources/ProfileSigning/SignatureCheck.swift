import Certificates
import Documents
import SwiftASN1
import X509

/// Checks the signatures of one message.
struct SignatureCheck {
  let message: SignedMessage
  let content: [UInt8]
  /// How many messages are around it.
  let layer: Int
  private var digests: [DigestAlgorithm: [UInt8]] = [:]

  init(_ message: SignedMessage, content: [UInt8], layer: Int) {
    self.message = message
    self.content = content
    self.layer = layer
  }

  /// The signatures in the order of the message.
  mutating func signatures() -> [MessageSignature] {
    var signatures: [MessageSignature] = []
    for signer in message.signers { signatures.append(signature(signer)) }
    return signatures
  }

  private lazy var companions = message.certificates.compactMap { CertificateFacts($0) }

  private mutating func signature(_ signer: SignerInfo) -> MessageSignature {
    let certificate = message.certificates.first { signer.identifier.names($0) }
    let scheme = Result { () throws(SignatureScheme.Unsupported) in
      try SignatureScheme(signer.signatureAlgorithm, digest: signer.digestAlgorithm)
    }
    let facts = certificate.flatMap { CertificateFacts($0) }
    return MessageSignature(
      certificate: facts, signer: facts?.title ?? signer.identifier.words,
      validity: validity(signer, scheme, certificate),
      algorithm: (try? scheme.get().title) ?? SignatureScheme.title(of: signer),
      signingTime: signer.attributes?.signingTime, layer: layer, companions: companions.filter { $0 != facts })
  }

  private mutating func validity(
    _ signer: SignerInfo, _ scheme: Result<SignatureScheme, SignatureScheme.Unsupported>, _ certificate: Certificate?
  ) -> SignatureValidity {
    do {
      let scheme = try scheme.get()
      // A digest that does not fit is told even if nobody can say who signed.
      let signed = try signedBytes(signer, scheme)
      guard let certificate else {
        let unreadable = "the signer's certificate cannot be read"
        let absent = "the message does not hold the signer's certificate"
        return .unchecked(reason: message.hasUnreadableCertificates ? unreadable : absent)
      }
      guard signed.contains(where: { scheme.isValid(signer.signature, for: $0, by: certificate.publicKey) }) else {
        return .invalid(reason: "the key of the certificate did not make it, or what is signed was changed")
      }
      let digest = DigestAlgorithm(signer.digestAlgorithm.name)
      if let weak = [scheme.digest, digest].compactMap(\.self).first(where: \.isWeak) {
        return .weak(algorithm: weak.rawValue)
      }
      return .valid
    } catch let unsupported as SignatureScheme.Unsupported {
      return .unchecked(reason: unsupported.reason)
    } catch let flaw as SignedAttributes.Flaw {
      return .invalid(reason: flaw.reason)
    } catch {
      return .invalid(reason: "its attributes are damaged")
    }
  }

  /// What the signature may be over; more than one where signers differ in the order of attributes.
  private mutating func signedBytes(_ signer: SignerInfo, _ scheme: SignatureScheme) throws -> [[UInt8]] {
    guard let digest = DigestAlgorithm(signer.digestAlgorithm.name) else {
      throw SignatureScheme.Unsupported(
        reason: "its digest \(DigestAlgorithm.title(of: signer.digestAlgorithm.name)) is not supported")
    }
    if let own = scheme.digest, own != digest {
      throw SignedAttributes.Flaw(reason: "it names \(digest.rawValue) for the content and \(own.rawValue) for itself")
    }
    guard let attributes = signer.attributes else {
      // RFC 5652, section 5.3: only plain data may be signed without attributes.
      guard message.contentType == .data else {
        throw SignedAttributes.Flaw(reason: "the attributes are missing, which content of this kind needs")
      }
      return [content]
    }
    guard try attributes.contentType() == message.contentType else {
      throw SignedAttributes.Flaw(reason: "the attribute content-type speaks of another kind of content")
    }
    guard try attributes.messageDigest() == digestOfContent(digest) else {
      throw SignedAttributes.Flaw(reason: "the content was changed after it was signed")
    }
    return [try attributes.signedBytes(inOrder: true), try attributes.signedBytes(inOrder: false)]
  }

  private mutating func digestOfContent(_ algorithm: DigestAlgorithm) -> [UInt8] {
    if let known = digests[algorithm] { return known }
    let digest = algorithm.digest(of: content)
    digests[algorithm] = digest
    return digest
  }
}
