import Documents
import PolicyModel
import ProfileSigning

/// What must be said of the signatures on the source, and of the output that has none.
struct SignatureLedger {
  let books: Books

  func outcomes() -> [Outcome] {
    guard books.options.allowsSilence == false else { return [] }
    return (books.signatures ?? []).map(outcome) + empty + unsigned
  }

  private func outcome(_ signature: MessageSignature) -> Outcome {
    let issuer = signature.issuer.map { " (issued by \($0))" } ?? ""
    let who = "\(signature.signer)\(issuer)"
    guard let doubt = signature.validity.doubt else {
      return Outcome(
        .inputSigned, .decoded, .bookkeeping, summary: "Signed by \(who); the signature is valid.",
        reason: "whether the signer is to be trusted is another question, which `easpolicy verify` answers")
    }
    let code: OutcomeCode = if case .invalid = signature.validity { .signatureInvalid } else { .signatureUnchecked }
    return Outcome(
      code, .invalid, .behaviour, summary: "Signed by \(who); the signature \(doubt).",
      remedy: "Make sure that the settings are what the signer meant.")
  }

  private var empty: [Outcome] {
    guard books.signatures?.isEmpty == true else { return [] }
    return [
      Outcome(
        .signatureUnchecked, .invalid, .behaviour, summary: "The signed message around the document has no signature.",
        remedy: "Make sure that the settings are what their author meant.")
    ]
  }

  /// A signature holds for one content only.
  private var unsigned: [Outcome] {
    let isMerged = books.options.existing?.isSigned == true
    guard books.options.signer == nil, isMerged || books.signatures?.isEmpty == false else { return [] }
    return [
      Outcome(
        .outputUnsigned, .noEffect, .bookkeeping,
        summary: (isMerged ? "The document to merge into was signed; the" : "The") + " output is not signed.",
        reason: "a signature holds for the very content that was signed",
        remedy: books.target.isSignable ? "Sign it with --sign-with, or with `easpolicy sign`." : nil)
    ]
  }
}
