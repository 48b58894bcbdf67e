import Certificates
import Documents
import X509

extension CertificateFacts {
  /// Why the certificate is not valid on a day, in a sentence; nil if it is.
  func flaw(on day: CalendarDate) -> String? {
    if day < firstDay { return "The certificate of \(title) is not valid before \(firstDay)." }
    if day > lastDay { return "The certificate of \(title) expired on \(lastDay)." }
    return nil
  }
}

extension Certificate {
  /// Why it is not valid on a day, in a sentence; nil if it is.
  func flaw(on day: CalendarDate) -> String? {
    guard let facts = CertificateFacts(self) else {
      return "The days of the certificate of \(subject.title) cannot be read."
    }
    return facts.flaw(on: day)
  }
}
