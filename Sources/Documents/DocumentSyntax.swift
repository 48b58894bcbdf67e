/// The syntaxes that are read and written, and how to tell them apart.
public enum DocumentSyntax {
  /// The codec of a name: `json`, `plist`, `plist-binary` or `yaml`.
  public static func codec(named name: String) -> (any DocumentCodec)? {
    switch name {
    case "json": JSONCodec()
    case "plist": PropertyListCodec()
    case "plist-binary": PropertyListCodec(binary: true)
    case "yaml": YAMLCodec()
    default: nil
    }
  }

  /// The codec that reads a file, judged by its first bytes.
  ///
  /// - Throws: ``InputFault`` for empty files, for signed and encrypted ones, and for files that are not text.
  public static func codec(for bytes: [UInt8]) throws(InputFault) -> any DocumentCodec {
    if bytes.starts(with: BinaryPropertyListReader.signature) { return PropertyListCodec(binary: true) }
    try WrappedDocument.refuse(bytes)
    let beginning = significantBeginning(of: bytes)
    switch beginning.first {
    case nil: throw .emptyDocument
    case UInt8(ascii: "<"): return PropertyListCodec()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard !beginning.starts(with: Array("{\\rtf".utf8)) else { throw richText }
      return JSONCodec()
    default:
      guard isText(bytes) else { throw notText }
      return YAMLCodec()
    }
  }

  /// The first bytes after byte order mark and white space; UTF-16 loses its zero bytes.
  private static func significantBeginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isWide = UTF16Transcoder.byteOrder(of: bytes) != nil
    let skipped: Set<UInt8> = isWide ? [0xFF, 0xFE, 0, 0x20, 0x09, 0x0A, 0x0D] : [0x20, 0x09, 0x0A, 0x0D]
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rest = bytes[start...].drop { skipped.contains($0) }
    return isWide ? ArraySlice(rest.prefix(32).filter { $0 != 0 }) : rest
  }

  /// Whether a reader of text can give a better message than that this is no text.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    if UTF16Transcoder.byteOrder(of: bytes) != nil { return true }
    return bytes.prefix(1024).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1B }
  }

  private static let notText = InputFault.malformed(
    "The file is neither text nor a binary property list.", at: nil,
    remedy: "Export the settings as a property list, JSON or YAML.")

  private static let richText = InputFault.malformed(
    "The file is a rich-text (RTF) document.", at: nil,
    remedy: "Save the file as plain text.")
}
