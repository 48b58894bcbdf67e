import SwiftASN1
import X509

/// What a certificate is for: an extended key usage.
public struct CertificatePurpose: Sendable, Hashable {
  /// The object identifier, numbers with points between them.
  public let identifier: String

  /// Names a purpose by its object identifier.
  public init(identifier: String) { self.identifier = identifier }

  /// Being a server.
  public static let serverAuthentication = CertificatePurpose(identifier: "1.3.6.1.5.5.7.3.1")
  /// Signing in at a server.
  public static let clientAuthentication = CertificatePurpose(identifier: "1.3.6.1.5.5.7.3.2")
  /// Signing and encrypting mail.
  public static let emailProtection = CertificatePurpose(identifier: "1.3.6.1.5.5.7.3.4")
  /// Signing programs and documents.
  public static let codeSigning = CertificatePurpose(identifier: "1.3.6.1.5.5.7.3.3")
  /// Anything.
  public static let anything = CertificatePurpose(identifier: "2.5.29.37.0")

  private static let names = [
    serverAuthentication.identifier: "server authentication",
    clientAuthentication.identifier: "client authentication",
    codeSigning.identifier: "code signing",
    emailProtection.identifier: "e-mail protection",
    "1.3.6.1.5.5.7.3.8": "time stamping",
    "1.3.6.1.5.5.7.3.9": "answers about revocation",
    "1.3.6.1.5.5.7.3.17": "IPsec",
    "1.3.6.1.5.2.3.4": "Kerberos sign-in",
    "1.3.6.1.4.1.311.20.2.2": "smart-card logon",
    "1.3.6.1.4.1.311.10.3.4": "encrypting files",
    "1.3.6.1.4.1.311.10.3.12": "document signing",
    anything.identifier: "any purpose",
  ]

  /// The name; the identifier where nobody here knows one.
  public var name: String { Self.names[identifier] ?? identifier }

  private static let most = 32

  /// A limit that nobody can read allows nothing.
  static func all(in extensions: Certificate.Extensions) -> [CertificatePurpose]? {
    guard extensions[oid: .X509ExtensionID.extendedKeyUsage] != nil else { return nil }
    guard let usage = try? extensions.extendedKeyUsage else { return [] }
    return usage.prefix(most).map { CertificatePurpose(identifier: "\(ASN1ObjectIdentifier($0))".bounded()) }
  }
}
