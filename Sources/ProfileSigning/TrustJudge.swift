public import Documents
import Certificates
@_spi(DisableValidityCheck) import X509

/// Says whether signers are vouched for by roots that the caller trusts.
public struct TrustJudge: Sendable {
  private let anchors: TrustAnchors
  private let day: CalendarDate

  /// Longer chains and larger bags of certificates are looked at no further: each may multiply the possible chains.
  private static let mostIntermediates = 16

  /// Creates a judge of signatures.
  ///
  /// - Parameters:
  ///   - anchors: The trusted roots.
  ///   - day: The day of judgement: certificates must be valid on it.
  public init(_ anchors: TrustAnchors, asOf day: CalendarDate) {
    self.anchors = anchors
    self.day = day
  }

  /// Whether the signer of a signature is trusted. Whether the signature fits is another question.
  public func judge(_ signature: MessageSignature) -> Trust {
    guard let facts = signature.certificate else {
      return .untrusted(reason: "The message does not hold the signer's certificate, or it cannot be read.")
    }
    let leaf = facts.certificate
    // Whoever trusts the very certificate of the signer does not ask who issued it.
    if anchors.certificates.contains(facts) { return trustItself(facts) }
    let intermediates = issuers(of: leaf, among: signature.companions)
    let result = InlineExecutor.run { [roots = anchors.certificates.map(\.certificate), day] in
      var verifier = Verifier(rootCertificates: CertificateStore(roots)) {
        RFC5280Policy.withValidityCheckDisabled()
        SigningUsePolicy(day: day)
      }
      return await verifier.validate(leaf: leaf, intermediates: CertificateStore(intermediates))
    }
    switch result {
    case .validCertificate(let chain):
      return .trusted(chain: chain.compactMap { CertificateFacts($0) })
    case .couldNotValidate, nil:
      return .untrusted(reason: reason(leaf, intermediates))
    }
  }

  private func trustItself(_ facts: CertificateFacts) -> Trust {
    if let flaw = SigningUsePolicy.flaw(of: facts.certificate) ?? facts.flaw(on: day) {
      return .untrusted(reason: flaw)
    }
    return .trusted(chain: [facts])
  }

  /// What is worth knowing of a trusted or untrusted signer, in sentences: that the certificate expires soon, or that it is
  /// made for other uses.
  public func remarks(on signature: MessageSignature) -> [String] {
    guard let facts = signature.certificate else { return [] }
    var remarks = [SigningUsePolicy.remark(on: facts.certificate)].compactMap(\.self)
    let rest = facts.lastDay.days(since: day)
    if rest >= 0, rest < Self.soon {
      let days = rest == 0 ? "today" : rest == 1 ? "in 1 day" : "in \(rest) days"
      remarks.append("The certificate expires \(days), on \(facts.lastDay).")
    }
    return remarks
  }

  /// Days before the end of a certificate on which it is told.
  private static let soon = 30

  /// The certificates that may stand between a certificate and a root: its issuers by name, their issuers, and so on.
  private func issuers(of leaf: Certificate, among companions: [Certificate]) -> [Certificate] {
    var found: [Certificate] = []
    var names: Set<DistinguishedName> = [leaf.issuer]
    while !names.isEmpty {
      let next = companions.filter { names.contains($0.subject) && $0 != leaf && !found.contains($0) }
      let room = Self.mostIntermediates - found.count
      found += next.prefix(room)
      names = next.count > room ? [] : Set(next.map(\.issuer))
    }
    return found
  }

  /// Why there is no chain, in a sentence: what people can mend first.
  private func reason(_ leaf: Certificate, _ intermediates: [Certificate]) -> String {
    if let flaw = SigningUsePolicy.flaw(of: leaf) ?? leaf.flaw(on: day) { return flaw }
    var tip = leaf
    for _ in 0...intermediates.count {
      let roots = anchors.certificates.map(\.certificate).filter { $0.subject == tip.issuer }
      if !roots.isEmpty {
        guard let root = roots.first(where: { $0.publicKey.isValidSignature(tip.signature, for: tip) }) else {
          return
            "A trusted root is called \(tip.issuer.title), but its key did not sign the certificate of \(tip.subject.title)."
        }
        if let flaw = root.flaw(on: day) { return flaw }
        return "The chain to \(root.subject.title) breaks a rule for chains (RFC 5280), "
          + "such as which certificate may issue others."
      }
      if tip.issuer == tip.subject {
        return tip == leaf
          ? "The signer vouches only for itself (self-signed), and is not among \(anchors.origin)."
          : "The chain ends in \(tip.subject.title), which is not among \(anchors.origin)."
      }
      guard let issuer = intermediates.first(where: { $0.subject == tip.issuer }) else { break }
      guard issuer.publicKey.isValidSignature(tip.signature, for: tip) else {
        return "\(issuer.subject.title) is named as the issuer of \(tip.subject.title), but its key did not sign it."
      }
      if let flaw = issuer.flaw(on: day) { return flaw }
      tip = issuer
    }
    return "The issuer \(tip.issuer.title) is neither in the message nor among \(anchors.origin)."
  }
}
