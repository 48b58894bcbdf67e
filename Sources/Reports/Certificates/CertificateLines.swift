import Certificates
import Documents
import PolicyModel
import Translation

/// What is told of a certificate, line by line.
struct CertificateLines {
  private let certificate: DocumentCertificate

  init(_ certificate: DocumentCertificate) { self.certificate = certificate }

  private var insight: CertificateInsight { certificate.insight }

  /// What the document calls it, else what it calls itself.
  var title: String { insight.name ?? insight.facts?.title ?? "A certificate without a name" }

  /// What accounts need it for.
  var purpose: String {
    guard !certificate.uses.isEmpty else { return "no account refers to it" }
    let accounts = Set(certificate.uses.map(\.account))
    return certificate.uses.map { use in
      accounts.count > 1 ? "\(use.purpose) (account \(use.account + 1))" : use.purpose
    }.joined(separator: ", ")
  }

  /// All in a sentence.
  var brief: String {
    let end =
      switch insight.reading {
      case .read(let facts, _):
        "\(facts.subject), issued by \(facts.issuerTitle), valid \(facts.firstDay) to \(facts.lastDay)"
      case .notLookedInto(let reason, _): "not looked into: \(reason)"
      case .unusable(let reason): "cannot be used: its data \(reason)"
      case .elsewhere: "not in the document"
      }
    return "\(title) (\(kind); \(purpose)): \(end)"
  }

  var lines: [(label: String, value: String)] {
    [("Kind", kind), ("Used", purpose)] + contents
      + [certificate.location.map { ("Place", Self.place($0)) }].compactMap(\.self)
  }

  private var contents: [(label: String, value: String)] {
    let password = [("Password", "the one in the document does not open it")].filter { _ in insight.hasWrongPassword }
    switch insight.reading {
    case .read(let facts, let others):
      return Self.lines(facts) + password + others.map { ("Beside it", Self.brief($0)) }
    case .notLookedInto(let reason, let remedy): return [("Not looked into", "\(reason). \(remedy)")] + password
    case .unusable(let reason): return [("Cannot be used", "its data \(reason)")] + password
    case .elsewhere: return [("Contents", "not in the document")]
    }
  }

  private var kind: String {
    switch insight.kind {
    case .pkcs12: "identity with a private key (PKCS #12)"
    case .certificate: "certificate"
    case .rootCertificate: "root certificate"
    case .pemCertificate: "certificate (PEM)"
    case .scep: "enrolment over SCEP"
    case .acme: "enrolment over ACME"
    case .tenant: "certificate of a product's store"
    case .owner: "each owner's own certificate"
    case .alias: "alias in a device's key store"
    case nil: "not stated"
    }
  }

  private static func lines(_ facts: CertificateFacts) -> [(label: String, value: String)] {
    let uses = KeyUse.allCases.filter { facts.keyUses?.contains($0) ?? false }.map(\.words).joined(separator: ", ")
    let purposes = facts.purposes.map { $0.map(\.name).joined(separator: ", ") } ?? "anything"
    let lists = [
      ("E-mail addresses", facts.emailAddresses), ("User principal names", facts.userPrincipalNames),
      ("Hosts", facts.hostNames),
    ]
    return [
      ("Subject", facts.subject.isEmpty ? "none" : facts.subject), ("Issuer", facts.issuer),
      ("Valid", "\(facts.firstDay) to \(facts.lastDay)"),
    ] + lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) } + [
      ("For", purposes), ("Its key is for", facts.keyUses == nil ? "anything" : uses), ("Key", facts.publicKey.text),
      ("Authority", facts.isAuthority ? "yes" : "no"), ("Serial number", facts.serialNumber),
      ("SHA-256", facts.fingerprint.replacing(":", with: "")),
    ]
  }

  private static func brief(_ facts: CertificateFacts) -> String {
    "\(facts.subject), valid \(facts.firstDay) to \(facts.lastDay)"
  }

  private static func place(_ location: Location) -> String {
    [location.position?.description, location.pointer.description].compactMap(\.self).joined(separator: " ")
  }
}
