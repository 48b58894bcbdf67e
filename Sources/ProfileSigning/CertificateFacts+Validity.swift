import Certificates

extension CertificateFacts {
  /// Why the certificate is not valid at a time, in a sentence; nil if it is.
  func flaw(at time: JudgementTime) -> String? {
    // Instants are written alike, so that they sort as text.
    if let instant = time.instant {
      if instant < validFrom { return "The certificate of \(title) is not valid before \(validFrom)." }
      if instant > validTo { return "The certificate of \(title) expired at \(validTo)." }
    }
    if time.day < firstDay { return "The certificate of \(title) is not valid before \(firstDay)." }
    if time.day > lastDay { return "The certificate of \(title) expired on \(lastDay)." }
    return nil
  }
}
