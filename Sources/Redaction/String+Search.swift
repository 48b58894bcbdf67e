extension StringProtocol {
  /// Whether a text of ASCII occurs; bytes are compared, since texts may be long.
  func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: text.utf8) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }

  /// Whether there is white space.
  var holdsBlank: Bool { unicodeScalars.contains(where: TextRun.isBlank) }

  /// Whether it is digits and nothing else.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
