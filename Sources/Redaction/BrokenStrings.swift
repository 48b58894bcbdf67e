import Documents

/// The strings of JSON, in a document that may be broken inside of one.
enum BrokenStrings {
  /// The text that the bytes between quotation marks mean.
  static func value(_ bytes: ArraySlice<UInt8>) -> BrokenValue {
    let value = BrokenValue.text(bytes)
    guard value.fault == nil, bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 }) else { return value }
    do throws(InputFault) {
      return BrokenValue(text: try JSONCodec().decode(quoted(bytes)).node.text ?? value.text, fault: nil)
    } catch {
      return BrokenValue(text: unescaped(value.text), fault: (0, fault(like: error)))
    }
  }

  private static func quoted(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
  }

  /// Escapes with the same fault.
  private static func fault(like fault: InputFault) -> [UInt8] {
    let known = ["\\q", "\\u00g0", "\\ud800", "\\u0000", "\u{1}"].map { Array($0.utf8) }
    return known.first { Self.fault($0)?.summary == fault.summary } ?? known[0]
  }

  private static func fault(_ bytes: [UInt8]) -> InputFault? {
    do throws(InputFault) {
      _ = try JSONCodec().decode(quoted(bytes))
      return nil
    } catch {
      return error
    }
  }

  /// A text whose escapes are read as far as they mean something.
  private static func unescaped(_ text: String) -> String {
    text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// A text as JSON writes it.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }) else {
      return text
    }
    guard let bytes = try? JSONCodec(isCompact: true).encode(.string(text)) else { return "" }
    return String(decoding: bytes.dropLast(2).dropFirst(), as: UTF8.self)
  }
}
