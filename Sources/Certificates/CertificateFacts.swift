public import Documents
import FoundationEssentials
package import X509

/// What a certificate says of itself, in words that an administrator knows.
///
/// Nothing of it is secret: a certificate is the public part of an identity.
public struct CertificateFacts: Sendable, Hashable {
  /// The distinguished name of whom it was issued to, as text.
  public let subject: String
  /// The distinguished name of who issued it, as text.
  public let issuer: String
  /// The serial number, in hexadecimal digits.
  public let serialNumber: String
  /// The first day on which it is valid, in Coordinated Universal Time.
  public let firstDay: CalendarDate
  /// The last day on which it is valid, in Coordinated Universal Time.
  public let lastDay: CalendarDate

  package let certificate: Certificate
}
