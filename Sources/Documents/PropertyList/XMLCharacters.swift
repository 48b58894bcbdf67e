/// Which characters XML 1.0 can hold.
enum XMLCharacters {
  /// Whether a document may hold the character, literally or as a reference.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// The first character that a document cannot hold.
  static func firstForbidden(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return nil }
    return text.unicodeScalars.first { !isAllowed($0) }
  }
}
