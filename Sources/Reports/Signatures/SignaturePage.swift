import Certificates
import ProfileSigning
import Translation

/// What a report says of signatures.
struct SignaturePage {
  let report: SignatureReport

  var document: ReportDocument {
    ReportDocument(title: "Signatures", verdict: verdict, figures: figures, parts: report.entries.map(part) + closing)
  }

  private var verdict: ReportPhrase {
    report.isTrusted
      ? ReportPhrase("Every file is signed by somebody who is trusted", role: .good)
      : ReportPhrase("Not every file has a signature that is trusted", role: .error)
  }

  private var figures: [ReportFigure] {
    [ReportFigure(report.entries.count, "file")]
      + SignatureEntry.Verdict.allCases.compactMap { verdict in
        let count = report.entries.count { $0.verdict == verdict }
        return count == 0
          ? nil : ReportFigure(Count.grouped(count), verdict.words, role: verdict == .trusted ? .good : .error)
      }
  }

  /// Without a signature nothing depends on roots.
  private var closing: [ReportPart] {
    guard report.entries.contains(where: { if case .signed = $0.result { true } else { false } }) else { return [] }
    let roots = "\(report.roots) (\(Count.words(report.rootCount, "certificate")))"
    return [ReportPart(closing: [ReportPhrase("Judged for \(report.day), by \(roots).", role: .faint)])]
  }

  private func part(_ entry: SignatureEntry) -> ReportPart {
    if case .unusable(let unusable) = entry.result { return UnusablePart(unusable: unusable, path: entry.path).part }
    let heading = ReportHeading(
      subject: ShownPath.plain(entry.path), statement: entry.verdict.words,
      role: entry.verdict == .trusted ? .good : .error)
    guard case .signed(let signatures) = entry.result else { return ReportPart(heading: heading, path: entry.path) }
    return ReportPart(heading: heading, path: entry.path, sections: signatures.map(section))
  }

  private func section(_ judged: JudgedSignature) -> ReportSection {
    let signature = judged.signature
    let isGood = signature.validity == .valid && judged.trust.isTrusted
    let layer = signature.layer == 0 ? "" : " (signature \(signature.layer + 1) from outside)"
    return ReportSection(
      "Signed by \(signature.signer)\(layer)", role: isGood ? .plain : .error,
      .list([fit(signature), trust(judged.trust)] + facts(signature) + judged.remarks))
  }

  private func fit(_ signature: MessageSignature) -> String {
    "The signature " + (signature.validity.doubt ?? "is valid") + "."
  }

  private func trust(_ trust: Trust) -> String {
    switch trust {
    case .trusted(let chain):
      chain.count > 1
        ? "Trusted: \(chain[chain.count - 1].title) vouches for the signer."
        : "Trusted: the signer's certificate is itself a trusted root."
    case .untrusted(let reason): "Not trusted: \(reason)"
    }
  }

  private func facts(_ signature: MessageSignature) -> [String] {
    let time = signature.signingTime.map { "; the signer's clock said \($0)" } ?? ""
    return (signature.certificate.map(facts) ?? []) + signature.companions.map { "Beside it: \(brief($0))." }
      + ["Made with \(signature.algorithm)\(time)."]
  }

  private func facts(_ certificate: CertificateFacts) -> [String] {
    let uses = KeyUse.allCases.filter { certificate.keyUses?.contains($0) ?? false }.map(\.words)
    let purposes = certificate.purposes.map { $0.map(\.name) } ?? ["any purpose"]
    let limits = "made for \((uses + purposes).joined(separator: ", "))"
    let addresses = certificate.emailAddresses.joined(separator: ", ")
    return [
      "Certificate: \(brief(certificate)), issued by \(certificate.issuer), number \(certificate.serialNumber), \(limits)."
    ] + (addresses.isEmpty ? [] : ["E-mail: \(addresses)."])
  }

  private func brief(_ certificate: CertificateFacts) -> String {
    "\(certificate.subject), valid from \(certificate.firstDay) to \(certificate.lastDay)"
  }
}

extension SignatureEntry.Verdict {
  /// What it says to people.
  var words: String {
    switch self {
    case .trusted: "signed and trusted"
    case .untrusted: "signed, but not trusted"
    case .doubtful: "signed, but the signature proves nothing"
    case .invalid: "signed, but the signature does not fit"
    case .unsigned: "not signed"
    case .unusable: "could not be used"
    }
  }
}
