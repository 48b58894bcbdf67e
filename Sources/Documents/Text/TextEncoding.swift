/// An encoding of text files.
public struct TextEncoding: Sendable, Hashable {
  /// Its usual name, such as `ISO-8859-1`.
  public let name: String
  /// What people and files call it, in small letters; the first is what messages ask for.
  public let words: [String]
  let form: Form

  enum Form: Sendable, Hashable {
    case utf8
    /// Without a byte order, the byte order mark or the first character tells it.
    case utf16(UTF16Transcoder.ByteOrder?)
    /// The characters of the bytes from 0x80; zero where there is none.
    case singleByte([UInt16])
  }

  /// The encoding with a name, in any case.
  public init?(named name: String) {
    let word = name.lowercased()
    guard let known = Self.all.first(where: { $0.words.contains(word) }) else { return nil }
    self = known
  }

  private init(_ name: String, _ words: [String], _ form: Form) {
    self.name = name
    self.words = words
    self.form = form
  }

  /// The encodings that are read.
  public static let all = [utf8, utf16, utf16LittleEndian, utf16BigEndian, latin1, windows1252]

  /// UTF-8, and ASCII, which is part of it.
  public static let utf8 = TextEncoding("UTF-8", ["utf-8", "utf8", "us-ascii", "ascii"], .utf8)
  /// UTF-16 in the byte order that its mark or its first character tells.
  public static let utf16 = TextEncoding("UTF-16", ["utf-16", "utf16", "unicode"], .utf16(nil))
  /// UTF-16 with the low byte first.
  public static let utf16LittleEndian = TextEncoding("UTF-16LE", ["utf-16le", "utf16le"], .utf16(.little))
  /// UTF-16 with the high byte first.
  public static let utf16BigEndian = TextEncoding("UTF-16BE", ["utf-16be", "utf16be"], .utf16(.big))
  /// Latin-1. Its control characters from 0x80 to 0x9F are refused: files that seem to have them are in Windows-1252.
  public static let latin1 = TextEncoding(
    "ISO-8859-1", ["latin1", "latin-1", "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "l1"],
    .singleByte(Array(repeating: 0, count: 32) + Array(0xA0...0xFF)))
  /// What programs on Windows write in Western Europe and America.
  public static let windows1252 = TextEncoding(
    "Windows-1252", ["windows-1252", "cp1252", "cp-1252", "windows1252", "ansi"],
    .singleByte(
      [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
      ] + Array(0xA0...0xFF)))

  /// Whether it is one of the forms of UTF-16.
  var isUTF16: Bool { if case .utf16 = form { true } else { false } }

  /// The characters of the bytes from 0x80, where each byte is a character.
  package var upperHalf: [UInt16]? { if case .singleByte(let upper) = form { upper } else { nil } }

  /// The byte order that it prescribes.
  package var utf16ByteOrder: (isKnown: Bool, isBigEndian: Bool)? {
    guard case .utf16(let order) = form else { return nil }
    return (order != nil, order == .big)
  }
}
