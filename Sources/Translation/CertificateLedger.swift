import Certificates
import Documents
import PolicyModel

/// What must be said of certificates beside what became of their fields.
struct CertificateLedger {
  let books: Books
  private let numbers: [String: Int]

  init(books: Books) {
    self.books = books
    numbers = books.source.profile.certificateNumbers
  }

  func outcomes() -> [Outcome] { references() + insights() }

  /// References that point nowhere, or at something that cannot prove who somebody is.
  private func references() -> [Outcome] {
    let profile = books.source.profile
    return profile.accounts.indices.flatMap { index in
      profile.accounts[index].values.setFields.compactMap { field -> Outcome? in
        guard case .certificate(let id)? = profile.accounts[index].values[field] else { return nil }
        return reference(id, FieldKey(.account(index), field))
      }
    }
  }

  private func reference(_ id: String, _ key: FieldKey) -> Outcome? {
    guard let certificate = numbers[id].map({ books.source.profile.certificates[$0] }) else {
      return Outcome(
        .certificateDangling, .missing, .identity, key: key, source: books.location(key),
        summary: "\(key.field) refers to a certificate that the document does not hold.",
        remedy: "Add the certificate to the profile, or remove the reference.")
    }
    guard let kind = certificate[.certificateKind], !kind.isIdentity else { return nil }
    return Outcome(
      .certificateNoIdentity, .missing, .identity, key: key, source: books.location(key),
      summary: "\(key.field) refers to a certificate without a private key.",
      remedy: "Refer to an identity: PKCS #12, SCEP or ACME.")
  }

  /// What the contents of certificates say, those that no account refers to included.
  private func insights() -> [Outcome] {
    let trace = books.sourceTrace
    let own = books.source.profile.certificates.indices.flatMap { index -> [Outcome] in
      guard let insight = trace.insights[.certificate(index)] else { return [] }
      let key = FieldKey(.certificate(index), Field<Secret>.certificateData.id)
      return outcomes(insight, books.location(key), key: key)
    }
    let others = trace.foreign.flatMap { payload -> [Outcome] in
      guard let insight = payload.insight, !books.selected.leavesOut(payload.pointer) else { return [] }
      return outcomes(insight, books.location(payload.pointer), key: nil)
    }
    return own + others
  }

  private func outcomes(_ insight: CertificateInsight, _ place: Location?, key: FieldKey?) -> [Outcome] {
    let noun = CertificateWords(kind: insight.kind, insight: insight).noun
    let subject = noun.prefix(1).uppercased() + noun.dropFirst()
    var outcomes: [Outcome] = []
    if insight.hasWrongPassword {
      outcomes.append(
        Outcome(
          .certificatePasswordWrong, .noEffect, .behaviour, key: key, source: place,
          summary: "The password in the document does not open \(noun): devices cannot open it either.",
          remedy: "Put the password there that it was exported with, or export it anew."))
    }
    switch insight.reading {
    case .unusable(let reason):
      outcomes.append(
        Outcome(
          .certificateUnusable, .noEffect, .behaviour, key: key, source: place,
          summary: "\(subject) cannot be used: its data \(reason).",
          remedy: "Put the right file there; devices refuse a profile with this one."))
    case .notLookedInto(let reason, let remedy) where !insight.hasWrongPassword:
      outcomes.append(
        Outcome(
          .certificateNotLookedInto, .decoded, .bookkeeping, key: key, source: place,
          summary: "\(subject) was not looked into: \(reason).", remedy: remedy))
    default: break
    }
    return outcomes
  }
}
