import SwiftASN1
import X509

/// The alternative names of a certificate's subject, as far as mail and signing in need them.
struct AlternativeNames {
  private(set) var emailAddresses: [String] = []
  private(set) var userPrincipalNames: [String] = []
  private(set) var hostNames: [String] = []

  private static let userPrincipalName: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 311, 20, 2, 3]
  /// No certificate of a person has more; what a hostile one has beyond is left out.
  private static let most = 100

  /// Reads them; a list that cannot be read counts as none.
  init(_ extensions: Certificate.Extensions) {
    guard let names = try? extensions.subjectAlternativeNames else { return }
    for name in names.prefix(Self.most) {
      switch name {
      case .rfc822Name(let address): emailAddresses.append(address.bounded())
      case .dnsName(let host): hostNames.append(host.bounded())
      case .otherName(let other) where other.typeID == Self.userPrincipalName:
        if let text = other.value.flatMap(ASN1Text.text) { userPrincipalNames.append(text) }
      default: break
      }
    }
  }
}
