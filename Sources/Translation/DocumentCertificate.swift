import PolicyModel

/// A certificate of a document, with who uses it.
public struct DocumentCertificate: Sendable, Hashable {
  /// Where it stands.
  public let location: Location?
  /// The accounts that use it, by their places in the profile from 0, and what each needs it for: words that follow
  /// `the certificate`. Empty for one that no account refers to.
  public let uses: [Use]
  /// What is known of it.
  public let insight: CertificateInsight

  /// An account's use of a certificate.
  public struct Use: Sendable, Hashable {
    /// The account's place in the profile, from 0.
    public let account: Int
    /// The field that refers to it.
    public let field: String
    /// What it is for, such as `for signing in`.
    public let purpose: String
  }
}

extension SourceDocument {
  /// The certificates of a profile: those that accounts refer to, and then the others.
  public func certificates(ofProfile index: Int) -> [DocumentCertificate] {
    let imported = self.imported.profiles[index]
    let uses = imported.profile.certificateUses
    let own = imported.profile.certificates.indices.compactMap { number -> DocumentCertificate? in
      guard let insight = imported.trace.insights[.certificate(number)] else { return nil }
      let certificate = imported.profile.certificates[number]
      let data = FieldKey(.certificate(number), Field<CertificateKind>.certificateKind.id)
      return DocumentCertificate(
        location: location(of: .certificate(number), inProfile: index) ?? location(of: data, inProfile: index),
        uses: uses[certificate.id] ?? [], insight: insight)
    }
    let others = imported.trace.foreign.compactMap { payload in
      payload.insight.map {
        DocumentCertificate(location: Location(payload.pointer, in: self.imported.root), uses: [], insight: $0)
      }
    }
    return own + others
  }
}

extension Profile {
  /// Who uses each certificate, in the order of the accounts.
  fileprivate var certificateUses: [String: [DocumentCertificate.Use]] {
    var uses: [String: [DocumentCertificate.Use]] = [:]
    for (index, account) in accounts.enumerated() {
      for field in account.values.setFields {
        guard case .certificate(let id)? = account.values[field] else { continue }
        uses[id, default: []].append(
          .init(account: index, field: field, purpose: CertificateWords.purpose(field) ?? "for \(field)"))
      }
    }
    return uses
  }
}
