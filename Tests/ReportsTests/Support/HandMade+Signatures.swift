import EASPolicyTranslator
@testable import ProfileSigning
@testable import Reports
import TestSupport

extension HandMade {
  /// A file that is trusted, one with a signature of every other kind, one without, and one that cannot be used.
  func signatures() throws -> SignatureReport {
    let signer = try Self.signer()
    let doubtful: [SignatureValidity] = [
      .valid, .weak(algorithm: words), .invalid(reason: words), .unchecked(reason: words),
    ]
    let others = doubtful.enumerated().map { layer, validity in
      JudgedSignature(
        signature: signature(validity, layer: layer, certificate: nil), trust: .untrusted(reason: words),
        remarks: [words])
    }
    let good = JudgedSignature(
      signature: signature(.valid, layer: 0, certificate: signer), trust: .trusted(chain: [signer, signer]), remarks: []
    )
    let fault = InputFault(.encryptedProfile, summary: words, remedy: words)
    return SignatureReport(
      entries: [
        SignatureEntry(path: "good.mobileconfig", result: .signed([good])),
        SignatureEntry(path: words, result: .signed(others)),
        SignatureEntry(path: words, result: .unsigned),
        SignatureEntry(path: words, unusable: UnusableInput([fault])),
      ], anchors: .none, day: signer.firstDay)
  }

  /// A report of no file.
  static var noSignatures: SignatureReport? {
    CalendarDate("2026-03-01").map { SignatureReport(entries: [], anchors: .none, day: $0) }
  }

  private func signature(
    _ validity: SignatureValidity, layer: Int, certificate: CertificateFacts?
  ) -> MessageSignature {
    MessageSignature(
      certificate: certificate, signer: words, validity: validity, algorithm: words,
      signingTime: layer == 0 ? "2026-03-01T12:00:00Z" : nil, layer: layer, companions: [])
  }

  private static func signer() throws -> CertificateFacts {
    let bytes = try Sample.named("apple-mobileconfig/signed.mobileconfig").bytes()
    guard let facts = try SignedProfile.unwrap(bytes)?.signatures.first?.certificate else {
      throw MissingSample(name: "apple-mobileconfig/signed.mobileconfig")
    }
    return facts
  }
}
