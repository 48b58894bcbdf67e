import Certificates
import Documents
import Mapping
import PolicyModel

/// Looks into the certificates of a document. One examiner is for one document: what deriving keys may cost is bounded
/// for all of its identities together.
struct CertificateExaminer {
  let section: Section
  let dialect: Dialect
  let fields: FieldSpace
  /// Whether passwords that stand in the document may be used.
  let usesPasswords: Bool
  /// A password that was given beside the document.
  let password: Secret?
  private var identities = IdentityReader()
  /// A certificate may be read once for each account that refers to it.
  private var known: [Certificate: CertificateInsight] = [:]

  init(_ table: MappingTable, _ dialect: Dialect, _ options: TranslationOptions) {
    section = table.certificates
    self.dialect = dialect
    fields = FieldSpace([table])
    usesPasswords = options.includesSecrets || options.opensIdentities
    password = options.pkcs12Password
  }

  /// Notes what is known of a profile's certificates.
  mutating func examine(_ imported: inout ImportedProfile, in root: Node) {
    for (index, certificate) in imported.profile.certificates.enumerated() {
      imported.trace.insights[.certificate(index)] = insight(certificate)
    }
    for (index, payload) in imported.trace.foreign.enumerated() where payload.isCertificate {
      guard let node = root[payload.pointer] else { continue }
      var reader = RecordReader(
        node: node, base: payload.pointer, record: .certificate(0), section: section, dialect: dialect, fields: fields)
      reader.read()
      var certificate = Certificate(id: "")
      certificate.values = reader.values
      imported.trace.foreign[index].insight = insight(certificate)
    }
  }

  private mutating func insight(_ certificate: Certificate) -> CertificateInsight {
    if let insight = known[certificate] { return insight }
    let (reading, hasWrongPassword) = reading(certificate)
    let name = certificate[.certificateName] ?? certificate[.certificateFileName]
    let insight = CertificateInsight(
      kind: certificate[.certificateKind], name: name.flatMap { $0.isEmpty ? nil : $0.canonicalText.shortened() },
      reading: reading, hasWrongPassword: hasWrongPassword)
    known[certificate] = insight
    return insight
  }

  private mutating func reading(_ certificate: Certificate) -> (CertificateInsight.Reading, hasWrongPassword: Bool) {
    guard let bytes = certificate[.certificateData]?.bytes else { return (.elsewhere, false) }
    if certificate[.certificateKind] == .pkcs12 { return identity(bytes, certificate[.certificatePassword]) }
    do {
      let found = try CertificateReader.read(bytes)
      return (.read(found[0], others: Array(found.dropFirst())), false)
    } catch {
      guard error.problem == .unsupported else { return (.unusable(error.words), false) }
      let remedy = "Look at it with openssl x509 -text."
      return (.notLookedInto(reason: "it \(error.words)", remedy: remedy), false)
    }
  }

  /// Tries the password of the document before the one that was given.
  private mutating func identity(
    _ bytes: [UInt8], _ own: Secret?
  ) -> (CertificateInsight.Reading, hasWrongPassword: Bool) {
    var result = identities.read(bytes, password: nil)
    guard result == .noPassword else { return (words(for: result, own), false) }
    // Some identities are exported with an empty password, which documents leave out.
    let candidates = [usesPasswords ? own?.text ?? "" : nil, password?.text]
    var isWrong = false
    for (index, candidate) in candidates.enumerated() {
      guard let candidate else { continue }
      result = identities.read(bytes, password: candidate)
      guard result == .wrongPassword else { break }
      isWrong = isWrong || index == 0 && own != nil
    }
    return (words(for: result, own), isWrong)
  }

  private func words(for result: IdentityReading, _ own: Secret?) -> CertificateInsight.Reading {
    switch result {
    case .opened(let identity) where !identity.holdsKey: return .unusable("holds a certificate without its private key")
    case .opened(let identity): return .read(identity.certificate, others: identity.others)
    case .malformed: return .unusable("is no PKCS #12 file")
    case .noCertificate: return .unusable("holds no certificate that can be read")
    case .notLookedInto(let obstacle): return .notLookedInto(reason: obstacle.words, remedy: obstacle.remedy)
    case .wrongPassword:
      return .notLookedInto(
        reason: "the password does not open it",
        remedy: "Find the password that it was exported with, and give it with --pkcs12-password-file.")
    case .noPassword:
      let isHere = own.map { !$0.isWithheld } ?? false
      return .notLookedInto(
        reason: isHere
          ? "it opens with a password, which was not used" : "it opens with a password that is not at hand",
        remedy: isHere
          ? "Use --secrets include, if reports may tell what the certificate says."
          : "Give the password with --pkcs12-password-file.")
    }
  }
}

extension Secret {
  /// The contents as text, if they are.
  fileprivate var text: String? {
    if case .text(let text)? = reveal() { text } else { nil }
  }
}

extension String {
  /// The text, or its beginning, for sentences.
  func shortened(to count: Int = 80) -> String {
    unicodeScalars.count > count ? String(String.UnicodeScalarView(unicodeScalars.prefix(count - 1))) + "…" : self
  }
}
