/// What reading a PKCS #12 file gave.
public enum IdentityReading: Sendable, Hashable {
  /// It was opened.
  case opened(Identity)
  /// Its certificates are encrypted, and no password is at hand.
  case noPassword
  /// The password does not open it; a file that was damaged looks the same.
  case wrongPassword
  /// Nothing here opens it, whatever the password.
  case notLookedInto(Obstacle)
  /// It is no PKCS #12 file, or a damaged one.
  case malformed
  /// It was opened, and there is no certificate in it.
  case noCertificate

  /// Why a file is not opened.
  public enum Obstacle: Sendable, Hashable {
    /// It is encrypted by an old scheme, such as `3DES`, that no library here has.
    case oldScheme(String)
    /// It is encrypted by a scheme that nobody here knows, with its object identifier.
    case unknownScheme(String)
    /// It wants so many rounds of key derivation that it would take too long.
    case tooManyRounds
    /// It is encrypted or signed with a key instead of a password.
    case noPasswordScheme
    /// It is larger than any identity.
    case tooLarge
    /// Its certificate has a key or a detail that no library here understands.
    case unsupportedCertificate

    /// Words that follow `it was not looked into:`.
    public var words: String {
      switch self {
      case .oldScheme(let name): "it is encrypted with \(name), an old scheme"
      case .unknownScheme(let identifier): "it is encrypted with a scheme that is not known here (\(identifier))"
      case .tooManyRounds: "it wants more rounds of key derivation than are reasonable"
      case .noPasswordScheme: "it is protected with a key and not with a password"
      case .tooLarge: "it is larger than any identity"
      case .unsupportedCertificate: "its certificate has a key or a detail that is not understood here"
      }
    }

    /// What to do, in a sentence.
    public var remedy: String {
      switch self {
      case .oldScheme:
        "Look at it with: openssl pkcs12 -legacy -in FILE -clcerts -nokeys | openssl x509 -noout -text. "
          + "Keep it as it is for devices: some take the old scheme alone."
      case .unknownScheme, .tooManyRounds, .noPasswordScheme, .unsupportedCertificate:
        "Look at it with: openssl pkcs12 -in FILE -clcerts -nokeys | openssl x509 -noout -text."
      case .tooLarge: "Make sure that it is the right file."
      }
    }
  }
}
