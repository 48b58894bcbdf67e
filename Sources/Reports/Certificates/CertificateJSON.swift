import Certificates
import Documents
import PolicyModel
import Translation

/// The certificates of documents, for programs.
struct CertificateJSON {
  let certificates: [DocumentCertificate]

  var node: Node {
    .object([("easpolicyCertificates", .integer(1)), ("certificates", .array(certificates.map(certificate)))])
  }

  private func certificate(_ certificate: DocumentCertificate) -> Node {
    let insight = certificate.insight
    return .object([
      ("name", JSONText.optional(insight.name)), ("kind", JSONText.optional(insight.kind?.rawValue)),
      ("uses", .array(certificate.uses.map(use))), ("source", location(certificate.location)),
      ("state", .string(state(insight.reading))), ("note", JSONText.optional(note(insight.reading))),
      ("passwordOpensIt", insight.hasWrongPassword ? .boolean(false) : Node(.null)),
      ("certificate", insight.facts.map { CertificateFactsJSON(facts: $0).node } ?? Node(.null)),
      ("others", .array(others(insight.reading).map { CertificateFactsJSON(facts: $0).node })),
    ])
  }

  private func use(_ use: DocumentCertificate.Use) -> Node {
    .object([("account", .integer(use.account + 1)), ("field", .string(use.field)), ("purpose", .string(use.purpose))])
  }

  private func state(_ reading: CertificateInsight.Reading) -> String {
    switch reading {
    case .read: "read"
    case .notLookedInto: "notLookedInto"
    case .unusable: "unusable"
    case .elsewhere: "elsewhere"
    }
  }

  private func note(_ reading: CertificateInsight.Reading) -> String? {
    switch reading {
    case .read, .elsewhere: nil
    case .notLookedInto(let reason, let remedy): "It was not looked into: \(reason). \(remedy)"
    case .unusable(let reason): "Its data \(reason)."
    }
  }

  private func others(_ reading: CertificateInsight.Reading) -> [CertificateFacts] {
    if case .read(_, let others) = reading { others } else { [] }
  }

  private func location(_ location: Location?) -> Node {
    guard let location else { return Node(.null) }
    return .object([
      ("pointer", .string(location.pointer.description)), ("line", JSONText.optional(location.position?.line)),
      ("column", JSONText.optional(location.position?.column)),
    ])
  }
}
