import Certificates
import Documents

/// Files with certificates that an administrator names, with messages that say which.
enum CertificateFile {
  /// The certificates of a file, PEM with any number or one in DER.
  ///
  /// - Parameters:
  ///   - title: What messages call the file.
  ///   - skipsUnreadable: Whether those that cannot be read are left out.
  /// - Throws: ``InputFault`` if there is none, or one that cannot be read.
  static func read(
    _ bytes: [UInt8], called title: String, skipsUnreadable: Bool = false
  ) throws(InputFault) -> [CertificateFacts] {
    let file = "file of the \(title)"
    var certificates: [CertificateFacts] = []
    for result in try readEach(bytes, file) {
      switch result {
      case .success(let facts): certificates.append(facts)
      case .failure(let fault): if !skipsUnreadable { throw unusable("A part of the \(file)", fault) }
      }
    }
    return certificates
  }

  private static func readEach(
    _ bytes: [UInt8], _ file: String
  ) throws(InputFault) -> [Result<CertificateFacts, CertificateFault>] {
    do {
      let results = try CertificateReader.readEach(bytes)
      if results.count == 1 { _ = try results[0].get() }
      return results
    } catch {
      throw unusable("The \(file)", error)
    }
  }

  private static func unusable(_ subject: String, _ fault: CertificateFault) -> InputFault {
    InputFault(.malformedDocument, summary: "\(subject) \(fault.words).", remedy: remedy(fault.problem))
  }

  private static func remedy(_ problem: CertificateFault.Problem) -> String {
    switch problem {
    case .unsupported: "Look at it with: openssl x509 -noout -text -in FILE"
    case .otherKind:
      "Give a certificate in PEM or DER. Take it out of a PKCS #12 file with: "
        + "openssl pkcs12 -in FILE -clcerts -nokeys -out CERT"
    case .empty, .tooLarge, .tooMany, .noCertificate:
      "Give a certificate in PEM (-----BEGIN CERTIFICATE-----) or DER."
    }
  }
}
