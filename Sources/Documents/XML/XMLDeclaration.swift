/// The first line of an XML file.
enum XMLDeclaration {
  /// It is never longer.
  private static let longest = 512

  /// The encoding that the declaration names; nil without one, and for a name that nobody knows.
  static func encoding(in bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(longest).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard start.starts(with: Array("<?xml".utf8)) else { return nil }
    let text = String(decoding: start, as: UTF8.self)
    guard let end = text.firstRange(of: "?>") else { return nil }
    let declaration = text[..<end.lowerBound]
    guard let word = declaration.firstRange(of: "encoding") else { return nil }
    var rest = declaration[word.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return TextEncoding(named: String(rest.dropFirst().prefix { $0 != quote }))
  }
}
