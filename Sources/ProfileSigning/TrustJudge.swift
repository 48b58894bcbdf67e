import Certificates
import Documents
@_spi(DisableValidityCheck) import X509

/// Says whether signers are vouched for by roots that the caller trusts.
public struct TrustJudge: Sendable {
  private let anchors: TrustAnchors
  private let time: JudgementTime

  /// Longer chains and larger bags of certificates are looked at no further: each may multiply the possible chains.
  private static let mostIntermediates = 8
  /// Certificates of one name and key that may stand between, such as those of two roots for one issuer. All of them fit in
  /// each place of a chain, so that the number of chains grows with their factorial.
  private static let mostTwins = 2

  /// Creates a judge of signatures.
  ///
  /// - Parameters:
  ///   - anchors: The trusted roots.
  ///   - time: Certificates must be valid at this time.
  public init(_ anchors: TrustAnchors, at time: JudgementTime) {
    self.anchors = anchors
    self.time = time
  }

  /// Whether the signer of a signature is trusted. Whether the signature fits is another question.
  public func judge(_ signature: MessageSignature) -> Trust {
    guard let facts = signature.certificate else {
      return .untrusted(reason: "The message does not hold the signer's certificate, or it cannot be read.")
    }
    let leaf = facts.certificate
    // Whoever trusts the very certificate of the signer does not ask who issued it.
    if anchors.certificates.contains(facts) { return trustItself(facts) }
    let intermediates = issuers(of: leaf, among: signature.companions.map(\.certificate))
    let result = InlineExecutor.run { [roots = anchors.certificates.map(\.certificate), time] in
      var verifier = Verifier(rootCertificates: CertificateStore(roots)) {
        RFC5280Policy.withValidityCheckDisabled()
        SigningUsePolicy(time: time)
      }
      return await verifier.validate(leaf: leaf, intermediates: CertificateStore(intermediates))
    }
    switch result {
    case .validCertificate(let chain):
      return .trusted(chain: chain.compactMap { CertificateFacts($0) })
    case .couldNotValidate, nil:
      return .untrusted(reason: reason(facts, intermediates))
    }
  }

  private func trustItself(_ facts: CertificateFacts) -> Trust {
    if let flaw = SigningUsePolicy(time: time).flaw(of: [facts]) {
      return .untrusted(reason: flaw)
    }
    return .trusted(chain: [facts])
  }

  /// What is worth knowing of a trusted or untrusted signer, in sentences: that the certificate expires soon, or that it is
  /// made for other uses.
  public func remarks(on signature: MessageSignature) -> [String] {
    guard let facts = signature.certificate else { return [] }
    var remarks = [SigningUsePolicy.remark(on: facts)].compactMap(\.self)
    let rest = facts.lastDay.days(since: time.day)
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
    while !names.isEmpty, found.count < Self.mostIntermediates {
      let next = companions.filter { names.contains($0.subject) && $0 != leaf && !found.contains($0) }
      for candidate in next.sorted(by: isBetter) where hasRoom(for: candidate, in: found) { found.append(candidate) }
      names = Set(next.map(\.issuer)).subtracting(found.map(\.subject))
    }
    return found
  }

  private func hasRoom(for candidate: Certificate, in found: [Certificate]) -> Bool {
    let twins = found.count { $0.subject == candidate.subject && $0.publicKey == candidate.publicKey }
    return twins < Self.mostTwins && found.count < Self.mostIntermediates
  }

  /// Those that are valid and lead to a root at once come first.
  private func isBetter(_ one: Certificate, than other: Certificate) -> Bool { rank(one) > rank(other) }

  private func rank(_ certificate: Certificate) -> Int {
    let isValid = CertificateFacts(certificate).map { $0.flaw(at: time) == nil } ?? false
    let isNextToRoot = anchors.certificates.contains { $0.certificate.subject == certificate.issuer }
    return (isValid ? 2 : 0) + (isNextToRoot ? 1 : 0)
  }

  /// Why there is no chain, in a sentence: what people can mend first.
  private func reason(_ leaf: CertificateFacts, _ intermediates: [Certificate]) -> String {
    let policy = SigningUsePolicy(time: time)
    if let flaw = policy.flaw(of: [leaf]) { return flaw }
    var chain = [leaf]
    var tip = leaf.certificate
    for _ in 0...intermediates.count {
      let roots = anchors.certificates.filter { $0.certificate.subject == tip.issuer }
      if !roots.isEmpty {
        guard let root = roots.first(where: { $0.certificate.publicKey.isValidSignature(tip.signature, for: tip) })
        else {
          return "A trusted root is called \(tip.issuer.title), but its key did not sign the certificate of "
            + "\(tip.subject.title)."
        }
        return policy.flaw(of: chain + [root]) ?? "The chain to \(root.title) breaks a rule for chains (RFC 5280), "
          + "such as which certificate may issue others."
      }
      if tip.issuer == tip.subject {
        return tip == leaf.certificate
          ? "The signer vouches only for itself (self-signed), and is not among \(anchors.origin)."
          : "The chain ends in \(tip.subject.title), which is not among \(anchors.origin)."
      }
      guard let issuer = intermediates.first(where: { $0.subject == tip.issuer }) else { break }
      guard issuer.publicKey.isValidSignature(tip.signature, for: tip) else {
        return "\(issuer.subject.title) is named as the issuer of \(tip.subject.title), but its key did not sign it."
      }
      if let facts = CertificateFacts(issuer) { chain.append(facts) }
      if let flaw = policy.flaw(of: chain) { return flaw }
      tip = issuer
    }
    if intermediates.contains(where: { $0.subject == tip.issuer }) {
      return "The issuers in the message vouch for each other, and none of them is among \(anchors.origin)."
    }
    return "The issuer \(tip.issuer.title) is neither in the message nor among \(anchors.origin)."
  }
}
