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
  /// - Throws: ``InputFault`` for empty files, for signed and encrypted ones, for other kinds of files, and for files that
  ///   are not text.
  public static func codec(
    for bytes: [UInt8], options: DecodingOptions = DecodingOptions()
  ) throws(InputFault) -> any DocumentCodec {
    if bytes.starts(with: BinaryPropertyListReader.signature) { return PropertyListCodec(binary: true) }
    try FileKind.refuse(bytes)
    try WrappedDocument.refuse(bytes)
    let isWide = UTF16Transcoder.byteOrder(of: bytes) != nil || options.encoding?.isUTF16 == true
    guard isWide || !isWideWithoutMark(bytes) else { throw wideWithoutMark }
    let beginning = significantBeginning(of: bytes, isWide: isWide)
    switch beginning.first {
    case nil: throw .emptyDocument
    case UInt8(ascii: "<"): return isWrapping(beginning) ? ElementTreeCodec() : PropertyListCodec()
    case UInt8(ascii: "{"), UInt8(ascii: "["): return JSONCodec()
    default:
      guard isWide || isText(bytes) else { throw notText }
      return YAMLCodec()
    }
  }

  /// The first bytes after byte order mark and white space; UTF-16 loses its zero bytes.
  private static func significantBeginning(of bytes: [UInt8], isWide: Bool) -> ArraySlice<UInt8> {
    let skipped: Set<UInt8> = isWide ? [0xFF, 0xFE, 0, 0x20, 0x09, 0x0A, 0x0D] : [0x20, 0x09, 0x0A, 0x0D]
    let start = bytes.starts(with: TextSource.mark) ? 3 : 0
    let rest = bytes[start...].drop { skipped.contains($0) }
    return isWide ? ArraySlice(rest.prefix(2 * XMLRootName.searched).filter { $0 != 0 }) : rest
  }

  /// Whether the first element is that of a product's answer, which holds the settings as text.
  private static func isWrapping(_ beginning: ArraySlice<UInt8>) -> Bool {
    guard let name = XMLRootName.find(in: beginning) else { return false }
    return DocumentEnvelope.isRoot(name)
  }

  /// Whether a reader of text can give a better message than that this is no text.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1B }
  }

  /// Whether every second byte at the start is zero, and the others are text.
  private static func isWideWithoutMark(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8, bytes[0] == 0 || bytes[1] == 0 else { return false }
    let zeros = bytes.prefix(8).indices.filter { bytes[$0] == 0 }
    return zeros == [0, 2, 4, 6] || zeros == [1, 3, 5, 7]
  }

  private static let notText = InputFault.malformed(
    "The file is neither text nor a binary property list.", at: nil,
    remedy: "Export the settings as a property list, JSON or YAML.")

  private static let wideWithoutMark = InputFault(
    .unsupportedEncoding, summary: "The file looks like UTF-16 without a byte order mark.",
    remedy: "Give --encoding utf-16, or save it in UTF-8.")
}
