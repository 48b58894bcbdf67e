import Documents
import ProfileSigning
import Translation

/// The signatures that are missing, do not fit, or are not trusted.
struct SignatureSARIF {
  let report: SignatureReport

  private static let codes: [FaultCode] = [.signatureRequired, .signatureRefused, .signatureUntrusted]

  var run: SARIFRun {
    SARIFRun(
      command: "verify", inputs: report.entries.map(\.path), rules: Self.codes.map { SARIFRule($0) },
      results: report.entries.flatMap(results), notifications: report.entries.flatMap(notifications))
  }

  private func notifications(_ entry: SignatureEntry) -> [SARIFNotification] {
    guard case .unusable(let unusable) = entry.result else { return [] }
    return SARIFNotification.all(unusable, path: entry.path)
  }

  private func results(_ entry: SignatureEntry) -> [SARIFResult] {
    switch entry.result {
    case .unusable: []
    case .unsigned: [result(.signatureRequired, ["The file is not signed."], entry)]
    case .signed(let signatures):
      signatures.compactMap { judged in
        let signer = judged.signature.signer
        if let doubt = judged.signature.validity.doubt {
          return result(.signatureRefused, ["The signature of \(signer) \(doubt)."], entry)
        }
        return judged.trust.reason.map { reason in
          result(.signatureUntrusted, ["The signer \(signer) is not trusted.", reason], entry)
        }
      }
    }
  }

  private func result(_ code: FaultCode, _ message: [String], _ entry: SignatureEntry) -> SARIFResult {
    SARIFResult(
      rule: code.rawValue, level: .error, message: message, place: SARIFPlace(path: entry.path, location: nil),
      scope: message.joined(separator: " "))
  }
}
