import Certificates
import Documents
import X509

/// The day on which certificates are judged.
struct CalendarDay {
  let date: CalendarDate

  /// Why a certificate is not valid on the day, in a sentence; nil if it is.
  func flaw(of certificate: Certificate) -> String? {
    guard let facts = CertificateFacts(certificate) else {
      return "The days of the certificate of \(certificate.subject) cannot be read."
    }
    if date < facts.firstDay { return "The certificate of \(facts.subject) is not valid before \(facts.firstDay)." }
    if date > facts.lastDay { return "The certificate of \(facts.subject) expired on \(facts.lastDay)." }
    return nil
  }
}
