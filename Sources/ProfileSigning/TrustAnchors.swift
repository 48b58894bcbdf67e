import Certificates
public import Documents

/// The roots that a caller trusts.
public struct TrustAnchors: Sendable {
  /// Where they come from, in words such as `the roots of the system`.
  public let origin: String
  let certificates: [CertificateFacts]

  /// How many there are.
  public var count: Int { certificates.count }

  /// Roots from files, PEM with any number of certificates or one in DER.
  ///
  /// - Parameters:
  ///   - origin: Where they come from, in words.
  ///   - skipsUnreadable: Whether certificates that cannot be read are left out instead of refused, as for the long lists
  ///     of systems.
  /// - Throws: ``InputFault`` if a file holds no certificate, or one that cannot be read.
  public init(_ files: [[UInt8]], origin: String, skipsUnreadable: Bool = false) throws(InputFault) {
    self.origin = origin
    var certificates: [CertificateFacts] = []
    for file in files {
      certificates += try CertificateFile.read(file, called: "trusted root", skipsUnreadable: skipsUnreadable)
    }
    self.certificates = certificates
  }

  private init(origin: String) {
    self.origin = origin
    certificates = []
  }

  /// No roots: nothing is trusted.
  public static let none = TrustAnchors(origin: "no roots")
}
