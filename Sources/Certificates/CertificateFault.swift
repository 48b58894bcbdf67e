/// Why bytes are no certificate that can be read.
public struct CertificateFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable, CaseIterable {
    /// There is nothing in it.
    case empty
    /// It is larger than any certificate.
    case tooLarge
    /// There are more certificates than anybody needs.
    case tooMany
    /// It is no certificate.
    case noCertificate
    /// It is a certificate in shape, and holds what is not understood here, such as a key of an old or rare kind.
    case unsupported
    /// It is a container of another kind, such as PKCS #7 or PKCS #12.
    case otherKind
  }

  /// What is wrong.
  public let problem: Problem

  /// Creates a fault.
  public init(_ problem: Problem) { self.problem = problem }

  /// What is wrong, in words that follow `the data`.
  public var words: String {
    switch problem {
    case .empty: "is empty"
    case .tooLarge: "is larger than any certificate"
    case .tooMany: "holds too many certificates"
    case .noCertificate: "is no certificate"
    case .unsupported: "is a certificate with a key or a detail that is not understood here"
    case .otherKind: "is no certificate but another cryptographic file"
    }
  }
}
