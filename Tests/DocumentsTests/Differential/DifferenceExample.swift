/// A small document that shows one deliberate difference.
struct DifferenceExample {
  let syntax: PythonOracle.Syntax
  let mark: String
  let bytes: [UInt8]

  private static func json(_ mark: String, _ text: String) -> Self {
    Self(syntax: .json, mark: mark, bytes: Array(text.utf8))
  }

  private static func xml(_ mark: String, _ text: String) -> Self {
    Self(syntax: .xml, mark: mark, bytes: Array("<plist>\(text)</plist>".utf8))
  }

  private static func binary(_ mark: String, _ objects: [UInt8]...) -> Self {
    Self(syntax: .binary, mark: mark, bytes: BinaryFile(objects: objects).bytes)
  }

  private static func changed(_ bytes: [UInt8], _ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes = bytes
    change(&bytes)
    return bytes
  }

  private static func nested(_ open: String, _ close: String, _ levels: Int) -> String {
    String(repeating: open, count: levels) + String(repeating: close, count: levels)
  }

  private static let plain = BinaryFile(objects: [[0xA1, 1], [0x09]]).bytes

  static let all: [Self] =
    [
      json("duplicate-key", "{\"a\":1,\"a\":2}"), json("not-finite", "[NaN]"),
      json("big-integer", "9223372036854775808"),
      json("lone-surrogate", "\"\\ud800\""), json("nul", "\"\\u0000\""), json("deep", nested("[", "]", 200)),
      Self(syntax: .json, mark: "wide-without-mark", bytes: [0x5B, 0, 0x5D, 0]),
      Self(syntax: .json, mark: "utf-32", bytes: [0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0]),
    ] + [
      xml("duplicate-key", "<dict><key>a</key><true/><key>a</key><true/></dict>"),
      xml("not-finite", "<real>nan</real>"),
      xml("big-integer", "<integer>9223372036854775808</integer>"), xml("deep", nested("<array>", "</array>", 200)),
      xml("unknown-element", "<array><null/></array>"), xml("element-in-text", "<string>a<true/></string>"),
      xml("inner-plist", "<array><plist></plist></array>"), xml("not-one-value", "<true/><false/>"),
      xml("text-between-elements", "<array>a<true/></array>"), xml("loose-integer", "<integer>1_000</integer>"),
      xml("loose-real", "<real>1_0.5</real>"), xml("loose-date", "<date>2024-01-01Z</date>"),
      xml("loose-data", "<data>QQ==*</data>"), xml("loose-boolean", "<true>no</true>"),
      Self(
        syntax: .xml, mark: "other-encoding",
        bytes: Array("<?xml version='1.0' encoding='ISO-8859-2'?><plist><string>a</string></plist>".utf8)),
      Self(
        syntax: .xml, mark: "internal-subset",
        bytes: Array("<!DOCTYPE plist [<!ELEMENT plist ANY>]><plist><true/></plist>".utf8)),
      Self(
        syntax: .xml, mark: "tag-in-doctype", bytes: Array("<!DOCTYPE plist SYSTEM 'a<b'><plist><true/></plist>".utf8)),
    ] + [
      binary("duplicate-key", [0xD2, 1, 1, 1, 1], [0x51, 0x61]),
      binary("not-finite", [0x23, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0]),
      binary("big-integer", [0x14] + BinaryFile.big(1, 8) + BinaryFile.big(1, 8)), binary("nul", [0x51, 0]),
      Self(
        syntax: .binary, mark: "deep", bytes: BinaryFile(objects: (1...200).map { [0xA1, UInt8($0)] } + [[0x09]]).bytes),
      binary("uid", [0x80, 1]), binary("null", [0x00]), binary("cycle", [0xA1, 0]),
      binary("key-not-text", [0xD1, 1, 1], [0x10, 5]),
      Self(
        syntax: .binary, mark: "unfolds",
        bytes: BinaryFile(objects: (0..<30).map { [0xA2, UInt8($0 + 1), UInt8($0 + 1)] } + [[0x09]]).bytes),
      // The string takes in the table of offsets.
      binary("outside-of-objects", [0x52, 0x61]),
      // References of no size.
      Self(
        syntax: .binary, mark: "table-out-of-place",
        bytes: changed(BinaryFile(objects: [[0x09]]).bytes) { $0[$0.count - 25] = 0 }),
      binary("loose-size", [0x4F, 0x20, 1, 7]),
      Self(syntax: .binary, mark: "no-signature", bytes: changed(plain) { $0[7] = UInt8(ascii: "1") }),
    ]
}
