import Documents
package import ProfileSigning

/// Takes a document out of the signed message around it, and refuses what the caller does not accept.
struct SignatureGate {
  let limits: Limits
  /// Whether a document without a signature that fits is refused.
  let requiresSignature: Bool
  /// Who says which signers are trusted; nil: nobody is asked.
  let trust: TrustJudge?

  init(_ options: TranslationOptions, limits: Limits) {
    self.limits = limits
    requiresSignature = options.requiresSignature
    trust = options.trust
  }

  /// The document, and the signatures that it came with; nil if there was no signed message around it.
  func open(_ bytes: [UInt8]) throws(InputFault) -> (bytes: [UInt8], signatures: [MessageSignature]?) {
    let signed = try SignedProfile.unwrap(bytes, limits: limits)
    if requiresSignature {
      guard let signed, !signed.signatures.isEmpty else { throw Self.unsigned }
      for signature in signed.signatures { try check(signature) }
    }
    return (signed?.content ?? bytes, signed?.signatures)
  }

  private func check(_ signature: MessageSignature) throws(InputFault) {
    if let doubt = signature.validity.doubt {
      throw InputFault(
        .signatureRefused, summary: "The signature of \(signature.signer) \(doubt).",
        remedy: "Fetch the profile again from whoever signed it; `easpolicy verify` tells more.")
    }
    if case .untrusted(let reason)? = trust?.judge(signature) {
      throw InputFault(
        .signatureUntrusted, summary: "The signature of \(signature.signer) is valid, but not trusted: \(reason)",
        remedy: "Name the root that you trust with --trust; `easpolicy verify` tells more.")
    }
  }

  private static let unsigned = InputFault(
    .signatureRequired, summary: "The document is not signed.",
    remedy: "Ask for a signed profile, or leave out --require-signature.")
}

extension SignatureValidity {
  /// What stands against the signature, after the words "the signature"; nil if nothing does.
  package var doubt: String? {
    switch self {
    case .valid: nil
    case .weak(let algorithm): "is made with \(algorithm), which does not protect any more"
    case .invalid(let reason): "is not valid: \(reason)"
    case .unchecked(let reason): "cannot be checked: \(reason)"
    }
  }
}
