extension PropertyListCodec {
  /// The text without the characters that XML 1.0 cannot hold.
  public func representable(_ text: String) -> String { Self.removingForbiddenCharacters(text) }
}
