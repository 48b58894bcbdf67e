import Crypto
import Documents
import FoundationEssentials
import SwiftASN1
package import X509

extension CertificateFacts {
  /// Reads the facts off a parsed certificate; nil if its days are outside the years 1 to 9999, or if it cannot be
  /// written as it was.
  package init?(_ certificate: Certificate) {
    let (start, end) = (certificate.notValidBefore, certificate.notValidAfter)
    guard let firstDay = CalendarDate(start), let lastDay = CalendarDate(end),
      let fingerprint = Self.fingerprint(certificate)
    else { return nil }
    let names = AlternativeNames(certificate.extensions)
    subject = DistinguishedNameText.text(certificate.subject)
    issuer = DistinguishedNameText.text(certificate.issuer)
    commonName = DistinguishedNameText.commonName(certificate.subject)
    issuerCommonName = DistinguishedNameText.commonName(certificate.issuer)
    serialNumber = certificate.serialNumber.bytes.prefix(64).hexadecimal()
    validFrom = start.formatted(.iso8601)
    validTo = end.formatted(.iso8601)
    self.firstDay = firstDay
    self.lastDay = lastDay
    emailAddresses = (names.emailAddresses + DistinguishedNameText.emailAddresses(certificate.subject)).unique()
    userPrincipalNames = names.userPrincipalNames.unique()
    hostNames = names.hostNames.unique()
    keyUses = KeyUse.all(in: certificate.extensions)
    purposes = CertificatePurpose.all(in: certificate.extensions)
    isAuthority = Self.isAuthority(certificate.extensions)
    publicKey = PublicKeyFacts(certificate.publicKey)
    self.fingerprint = fingerprint
    self.certificate = certificate
  }

  private static func fingerprint(_ certificate: Certificate) -> String? {
    var serializer = DER.Serializer()
    guard (try? serializer.serialize(certificate)) != nil else { return nil }
    return SHA256.hash(data: serializer.serializedBytes).hexadecimal(separator: ":")
  }

  private static func isAuthority(_ extensions: Certificate.Extensions) -> Bool {
    guard case .isCertificateAuthority? = try? extensions.basicConstraints else { return false }
    return true
  }
}

extension CalendarDate {
  /// The day of an instant in Coordinated Universal Time; nil outside the years 1 to 9999.
  fileprivate init?(_ date: Date) {
    self.init(String(date.formatted(.iso8601).prefix(10)))
  }
}

extension Sequence<UInt8> {
  /// Pairs of hexadecimal digits in capital letters.
  func hexadecimal(separator: String = "") -> String {
    map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined(separator: separator)
  }
}

extension [String] {
  /// Each text once, in the order given.
  fileprivate func unique() -> [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
