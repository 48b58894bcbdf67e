import Certificates
import Documents
import ProfileSigning
import Translation

/// Who signed files, for programs.
struct SignatureJSON {
  let report: SignatureReport

  var node: Node {
    .object([
      ("easpolicyVerify", .integer(JSONReport.version)),
      ("asOf", .string(report.day.description)),
      ("roots", .object([("origin", .string(report.roots)), ("count", .integer(report.rootCount))])),
      ("trusted", .boolean(report.isTrusted)),
      ("files", .array(report.entries.map(entry))),
    ])
  }

  private func entry(_ entry: SignatureEntry) -> Node {
    let head: [(String, Node)] = [("path", .string(entry.path)), ("verdict", .string(entry.verdict.rawValue))]
    switch entry.result {
    case .unusable(let unusable): return .object(head + [("faults", JSONMembers.faults(unusable))])
    case .unsigned: return .object(head + [("signatures", .array([]))])
    case .signed(let signatures): return .object(head + [("signatures", .array(signatures.map(signature)))])
    }
  }

  private func signature(_ judged: JudgedSignature) -> Node {
    let signature = judged.signature
    return .object([
      ("signer", .string(signature.signer)),
      ("certificate", signature.certificate.map(certificate) ?? Node(.null)),
      ("companions", .array(signature.companions.map(certificate))),
      ("layer", .integer(signature.layer)),
      ("algorithm", .string(signature.algorithm)),
      ("signingTime", JSONText.optional(signature.signingTime)),
      ("validity", .string(signature.validity.word)),
      ("validityReason", JSONText.optional(signature.validity.doubt)),
      ("trusted", .boolean(judged.trust.isTrusted)),
      ("chain", .array(judged.trust.chain.map(certificate))),
      ("trustReason", JSONText.optional(judged.trust.reason)),
      ("remarks", JSONMembers.texts(judged.remarks)),
    ])
  }

  private func certificate(_ facts: CertificateFacts) -> Node { CertificateFactsJSON(facts: facts).node }
}

extension SignatureValidity {
  /// It in one word.
  fileprivate var word: String {
    switch self {
    case .valid: "valid"
    case .weak: "weak"
    case .invalid: "invalid"
    case .unchecked: "unchecked"
    }
  }
}

extension Trust {
  fileprivate var chain: [CertificateFacts] { if case .trusted(let chain) = self { chain } else { [] } }
  /// Why there is no trust, in a sentence.
  var reason: String? { if case .untrusted(let reason) = self { reason } else { nil } }
}
