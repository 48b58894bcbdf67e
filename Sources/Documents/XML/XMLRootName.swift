/// Finds the name of the first element of an XML file without reading it.
enum XMLRootName {
  /// As many bytes are looked at.
  static let searched = 4096

  /// The name; nil if it does not stand near the beginning.
  ///
  /// - Parameter bytes: The file from its first `<`.
  static func find(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = String(decoding: bytes.prefix(searched), as: UTF8.self)[...]
    while rest.first == "<" {
      let end: String
      switch rest.dropFirst().first {
      case "?": end = "?>"
      case "!": end = rest.hasPrefix("<!--") ? "-->" : ">"
      default: return String(rest.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
      }
      guard let found = rest.firstRange(of: end) else { return nil }
      rest = rest[found.upperBound...].drop { $0.isWhitespace }
    }
    return nil
  }
}
