/// Whether a signature fits what it is on.
public enum SignatureValidity: Sendable, Hashable {
  /// The holder of the certificate's key signed this very content.
  case valid
  /// It fits, and is made with an algorithm that does not protect any more, such as SHA-1.
  case weak(algorithm: String)
  /// It does not fit: the content or the signature was changed, or the signature is malformed. The reason can stand
  /// inside a sentence.
  case invalid(reason: String)
  /// It cannot be checked, so that it proves nothing. The reason can stand inside a sentence.
  case unchecked(reason: String)
}
