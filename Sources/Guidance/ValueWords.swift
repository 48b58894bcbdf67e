import Documents
import Mapping
import PolicyModel

/// Values in the words of a person who looks at a device; never a secret.
struct ValueWords {
  /// What variables stand for.
  let variables: [String: String]
  /// The certificates that accounts refer to.
  let certificates: [Certificate]

  func text(_ value: FieldValue, show: ValueForm?) -> String {
    switch (value, show) {
    case (.integer(let days), .days?): days == 0 ? "no limit" : days == 1 ? "1 day" : "\(days) days"
    case (.integer(let minutes), .time?): Self.time(minutes)
    case (.text(let url), .url?): Self.withoutPrivateParts(template(url))
    default: PublicAddress.text(text(value))
    }
  }

  private func text(_ value: FieldValue) -> String {
    switch value {
    case .boolean(let isOn): isOn ? "on" : "off"
    case .text(let text): template(text)
    case .list(let items): items.map(template).joined(separator: ", ")
    case .interval(.push): "as mail arrives"
    case .interval(.manual): "when the user asks"
    case .interval(.minutes(let minutes)): minutes == 1 ? "every minute" : "every \(minutes) minutes"
    case .secret(let secret):
      secret.isWithheld ? "dots (there is a password, which the file does not tell)" : "dots (there is a password)"
    case .certificate(let id): certificate(id)
    case .integer, .word, .words, .settings: value.summary
    }
  }

  private func template(_ template: Template) -> String {
    if let variable = template.soleVariable { return words(variable) }
    return template.segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .variable(let variable): "(\(words(variable)))"
      case .unknownVariable(let spelling, _): "\(spelling) (as it stands, unless the product fills it in)"
      }
    }.joined()
  }

  private func words(_ variable: Variable) -> String {
    let name = variable.name.prefix { $0 != "(" }
    return variables[String(name)] ?? variable.placeholder
  }

  private func certificate(_ id: String) -> String {
    guard let certificate = certificates.first(where: { $0.id == id }) else { return "a certificate that is not there" }
    let name = certificate[.certificateName].map { ": " + template($0) } ?? ""
    return certificate[.certificateKind].map(Self.words).map { $0 + name } ?? "a certificate" + name
  }

  private static func words(_ kind: CertificateKind) -> String {
    switch kind {
    case .pkcs12: "an identity from the profile"
    case .certificate, .rootCertificate, .pemCertificate: "a certificate without a key, which is no identity"
    case .scep, .acme: "an identity that the device requests"
    case .tenant: "an identity from the product's store"
    case .owner: "the identity of each user"
    case .alias: "the identity in the device's key store"
    }
  }

  private static func time(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// A URL without user, password, query and fragment.
  private static func withoutPrivateParts(_ url: String) -> String {
    let address = url.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = address.firstRange(of: "://") else { return String(address) }
    let rest = address[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    return "\(address[..<scheme.upperBound])\(host)\(rest[authority.endIndex...])"
  }
}
