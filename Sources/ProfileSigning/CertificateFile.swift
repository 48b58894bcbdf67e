import Documents
import SwiftASN1
import X509

/// Certificates in files.
enum CertificateFile {
  private static let labels: Set<String> = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]

  /// The certificates of a file, PEM with any number or one in DER.
  ///
  /// - Parameter title: What messages call the file.
  /// - Throws: ``InputFault`` if there is none, or one that cannot be read.
  static func read(
    _ bytes: [UInt8], called title: String, skipsUnreadable: Bool = false
  ) throws(InputFault) -> [Certificate] {
    guard bytes.count <= Limits.standard.bytes else { throw none(title) }
    if bytes.first == 0x30 {
      guard let certificate = certificate(bytes) else { throw unreadable(title) }
      return [certificate]
    }
    let blocks = try PEMBlock.blocks(in: bytes).filter { labels.contains($0.label) }
    guard !blocks.isEmpty else { throw none(title) }
    var certificates: [Certificate] = []
    for block in blocks {
      if let certificate = certificate(block.bytes) {
        certificates.append(certificate)
      } else if !skipsUnreadable {
        throw unreadable(title)
      }
    }
    return certificates
  }

  private static func certificate(_ bytes: [UInt8]) -> Certificate? {
    guard (try? EncodingScan.firstValue(of: bytes)) != nil else { return nil }
    return try? Certificate(derEncoded: bytes)
  }

  private static func none(_ title: String) -> InputFault {
    InputFault(
      .malformedDocument, summary: "The file of the \(title) holds no certificate.",
      remedy: "Give a certificate in PEM (-----BEGIN CERTIFICATE-----) or DER.")
  }

  private static func unreadable(_ title: String) -> InputFault {
    InputFault(
      .malformedDocument, summary: "A certificate in the file of the \(title) cannot be read.",
      remedy: "Look at it with: openssl x509 -noout -text -in FILE")
  }
}
