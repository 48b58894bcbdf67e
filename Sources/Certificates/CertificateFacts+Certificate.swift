import Documents
import FoundationEssentials
package import X509

extension CertificateFacts {
  /// Reads the facts off a parsed certificate; nil if its days are outside the years 1 to 9999.
  package init?(_ certificate: Certificate) {
    guard let firstDay = CalendarDate(certificate.notValidBefore), let lastDay = CalendarDate(certificate.notValidAfter)
    else { return nil }
    subject = certificate.subject.description
    issuer = certificate.issuer.description
    serialNumber = certificate.serialNumber.bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.certificate = certificate
  }
}

extension CalendarDate {
  /// The day of an instant in Coordinated Universal Time; nil outside the years 1 to 9999.
  fileprivate init?(_ date: Date) {
    self.init(String(date.formatted(.iso8601).prefix(10)))
  }
}
