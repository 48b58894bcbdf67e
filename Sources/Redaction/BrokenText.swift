import Documents

/// A document whose syntax is broken, as text whose values can be told from its marks all the same.
struct BrokenText {
  private let bytes: [UInt8]
  private let isMarkup: Bool
  private let options: DecodingOptions

  /// Nil unless the bytes begin as JSON or XML.
  ///
  /// - Parameter options: How the document was read when it turned out to be broken.
  init?(_ bytes: [UInt8], options: DecodingOptions) {
    self.bytes = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    self.options = options
    guard let first = self.bytes.first(where: { !BrokenValue.isBlank($0) }), "{[<".utf8.contains(first),
      !bytes.contains(0)
    else { return nil }
    isMarkup = first == UInt8(ascii: "<")
  }

  /// The syntax.
  var syntax: String { isMarkup ? "plist" : "json" }

  /// What is broken in a text of the same syntax.
  func fault(in bytes: [UInt8]) -> InputFault? {
    do throws(InputFault) {
      _ = try DocumentSyntax.codec(for: bytes, options: options).decode(bytes, options: options)
      return nil
    } catch {
      return error
    }
  }

  /// The text with other values.
  func redacted(by redactor: inout DocumentRedactor) -> [UInt8] {
    if isMarkup {
      var markup = BrokenMarkup(bytes)
      return markup.redacted(by: &redactor)
    }
    var json = BrokenJSON(bytes)
    return json.redacted(by: &redactor)
  }
}
