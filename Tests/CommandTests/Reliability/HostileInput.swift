import Foundation

/// A file that is made to exhaust time, memory or the stack.
struct HostileInput: Sendable {
  let name: String
  /// The command that reads it; the file stands behind it.
  var command = ["translate", "--to", "canonical", "--quiet"]
  /// What the program may answer.
  var statuses: Set<Int32> = [65]
  let make: @Sendable () -> Data

  init(_ name: String, _ make: @escaping @Sendable () -> String) {
    self.name = name
    self.make = { Data(make().utf8) }
  }

  init(_ name: String, bytes make: @escaping @Sendable () -> Data) {
    self.name = name
    self.make = make
  }

  /// With `RELIABILITY_FULL=1`, inputs are as large as the page says; else those that only grow are smaller.
  static let isFull = ProcessInfo.processInfo.environment["RELIABILITY_FULL"] == "1"
  private static let million = isFull ? 1_000_000 : 20_000

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private static func numbered(_ count: Int, _ separator: String = "", _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: separator)
  }

  static let all = entities + nesting + messages + numbers + many + long + policies

  /// Those that commands for single files are tried with in the usual run: what can be read, and what is unwrapped.
  static let few = Set((messages + policies).map(\.name))

  private static let entities = [
    Self("billion laughs in XML: 10 levels of entities") {
      let names = (0..<10).map { "<!ENTITY e\($0 + 1) \"" + times(10, "&e\($0);") + "\">" }.joined()
      return "<!DOCTYPE plist [<!ENTITY e0 \"lol\">\(names)]><plist><string>&e10;</string></plist>"
    },
    Self("quadratic entities in XML: 100 kB, 100,000 times") {
      "<!DOCTYPE plist [<!ENTITY e \"\(times(100_000, "x"))\">]><plist><string>\(times(100_000, "&e;"))</string></plist>"
    },
    Self("external entity of a file") {
      "<!DOCTYPE plist [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><plist><string>&e;</string></plist>"
    },
    Self("external entity of a server") {
      "<!DOCTYPE plist [<!ENTITY % e SYSTEM \"http://192.0.2.1/e.dtd\"> %e;]><plist><string>a</string></plist>"
    },
    Self("DOCTYPE with 1,000,000 declarations") { "<!DOCTYPE plist [\(times(million, "<!ELEMENT a (b)>"))]><plist/>" },
    Self("DOCTYPE of 1,000,000 words") { "<!DOCTYPE plist \(times(million, "a "))><plist/>" },
    Self("billion laughs in YAML: 60 levels of aliases") {
      "- &a0 [lol, lol]\n" + (1..<60).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    },
    Self("1,000,000 aliases in YAML") { "- &a x\n" + times(million, "- *a\n") },
    Self("300,000 anchors in YAML") { numbered(million * 3 / 10) { "- &a\($0) x\n" } },
  ]

  private static let nesting =
    [
      ("JSON lists", "["), ("JSON objects", "{\"a\":"), ("XML arrays", "<array>"),
      ("XML dictionaries", "<dict><key>a</key>"),
      ("YAML lists in brackets", "- ["), ("YAML lists in blocks", "- "), ("YAML keys", "? "),
    ].map { name, piece in
      Self("\(name), 1,000,000 deep") { times(1_000_000, piece) }
    } + [
      Self("YAML blocks, 5,000 deep") { numbered(5000) { times($0, " ") + "a:\n" } },
      Self("binary arrays, 1,000,000 deep", bytes: { BinaryBomb.nested(1_000_000) }),
      Self("binary dictionary that contains itself", bytes: { BinaryBomb.cycle }),
      Self("binary arrays that share their items: 2^62 values in 0.4 kB", bytes: { BinaryBomb.shared }),
      Self("binary text of 1 MB, shared 65,535 times", bytes: { BinaryBomb.sharedText }),
    ]
    + [("data", 0x4F), ("text", 0x5F), ("UTF-16", 0x6F), ("array", 0xAF), ("dictionary", 0xDF)].flatMap {
      name, marker in
      [
        Self("binary \(name) that declares 4 GB", bytes: { BinaryBomb.declaring(UInt64(UInt32.max), UInt8(marker)) }),
        Self(
          "binary \(name) that declares 2^63 - 1", bytes: { BinaryBomb.declaring(UInt64(Int64.max), UInt8(marker)) }),
      ]
    }

  private static let messages = [
    Self("signed message in a signed message, 1,000 deep", bytes: { MessageBomb.nested(1000) }),
    Self("signed content in 4,000,000 pieces", bytes: { MessageBomb.pieces(million * 4) }),
    Self("signed content in pieces of pieces, 200,000 deep", bytes: { MessageBomb.nestedPieces(200_000) }),
    Self("ASN.1 sequences, 1,000,000 deep", bytes: { MessageBomb.nestedSequences(1_000_000) }),
    Self("ASN.1 sequence that declares 4 GB", bytes: { MessageBomb.declaring([0xFF, 0xFF, 0xFF, 0xFF]) }),
    Self("ASN.1 sequence that declares 2^64 - 1", bytes: { MessageBomb.declaring([UInt8](repeating: 0xFF, count: 8)) }),
    Self("ASN.1 length of 126 bytes", bytes: { MessageBomb.declaring([UInt8](repeating: 0xFF, count: 126)) }),
    Self("PEM without end, 50 MB") { "-----BEGIN PKCS7-----\n" + times(million * 10, "QUJD\n") },
    Self("2,000,000 beginnings of PEM") { times(million * 2, "-----BEGIN PKCS7-----\n") },
  ]

  private static let numbers = [
    Self("JSON integer of 1,000,000 digits") { times(1_000_000, "7") },
    Self("JSON real number of 1,000,000 digits") { "0." + times(1_000_000, "7") },
    Self("JSON exponent of 1,000,000 digits") { "1e" + times(1_000_000, "7") },
    Self("XML integer of 1,000,000 digits") { "<integer>\(times(1_000_000, "7"))</integer>" },
    Self("XML hexadecimal integer of 1,000,000 digits") { "<integer>0x\(times(1_000_000, "7"))</integer>" },
    Self("XML real number of 2,000,000 digits") { "<real>\(times(1_000_000, "7")).\(times(1_000_000, "7"))</real>" },
    Self("YAML integer of 1,000,000 digits") { times(1_000_000, "7") },
    Self("character reference with 1,000,000 zeros") { "<string>&#\(times(1_000_000, "0"))65;</string>" },
  ]

  private static let many = [
    Self("JSON object of 1,000,000 keys") { "{" + numbered(million, ",") { "\"k\($0)\":\($0)" } + "}" },
    Self("XML dictionary of 1,000,000 keys") {
      "<dict>" + numbered(million) { "<key>k\($0)</key><true/>" } + "</dict>"
    },
    Self("YAML mapping of 1,000,000 keys") { numbered(million) { "k\($0): \($0)\n" } },
    Self("JSON list of 3,000,000 items") { "[" + times(3_000_000, "0,") + "0]" },
    Self("500,000 attributes of one element") {
      "<plist><dict " + numbered(million / 2) { "a\($0)='x' " } + "/></plist>"
    },
    Self("5,000,000 comments in XML") { times(million * 5, "<!-- x -->") + "<plist><true/></plist>" },
    Self("10,000,000 comments in YAML") { times(million * 10, "# x\n") },
    Self("10,000,000 instructions in XML") { times(million * 10, "<?a?>") + "<true/>" },
    Self("5,000,000 CDATA sections") { "<string>\(times(million * 5, "<![CDATA[]]>"))</string>" },
    Self("10,000,000 escapes in a JSON text") { "\"\(times(million * 10, "\\u0041"))\"" },
    Self("10,000,000 references in an XML text") { "<string>\(times(million * 10, "&amp;"))</string>" },
  ]

  private static let long = [
    Self("JSON text of 60 MB in one line") { "\"\(times(million * 60, "x"))\"" },
    Self("XML text of 60 MB in one line") { "<string>\(times(million * 60, "x"))</string>" },
    Self("YAML text of 60 MB in one line") { "a: \(times(million * 60, "x"))" },
    Self("base64 of 60 MB") { "<data>\(times(million * 12, "QUJD\n"))</data>" },
    Self("60 MB of blanks") { times(million * 60, " ") },
    Self("30 MB of line breaks") { times(million * 30, "\n") },
    Self("comment of 50 MB without end") { "<!-- \(times(million * 25, "- "))" },
    Self("10 MB of NUL", bytes: { Data(count: million * 10) }),
    Self("65 MiB, one more than is read", bytes: { Data(repeating: 0x20, count: 65 << 20) }),
  ]

  /// Policies that are read, with far too much in them: done or refused, in time that grows as the file does.
  private static let policies: [Self] =
    [
      Self("policy with 200,000 unknown keys") {
        "{\"email_address\":\"a@example.com\",\"exchange_host\":\"mail.example.com\","
          + numbered(million / 5, ",") { "\"key_\($0)\":\($0)" } + "}"
      },
      Self("policy with 200,000 unknown variables") {
        "{\"email_address\":\"\(times(million / 5, "$nobody$"))@example.com\",\"exchange_host\":\"mail.example.com\"}"
      },
      Self("policy with 400,000 opened placeholders") {
        "{\"email_address\":\"\(times(million * 2 / 5, "${"))@example.com\",\"exchange_host\":\"mail.example.com\"}"
      },
      Self("policy with a list of 200,000 values") {
        "{\"email_address\":\"a@example.com\",\"exchange_host\":\"mail.example.com\",\"list\":["
          + numbered(million / 5, ",") { "\($0)" } + "]}"
      },
    ].map { input in
      var input = input
      input.statuses = [0, 3, 65]
      return input
    } + [
      Self("profile with 20,000 accounts") {
        "<plist><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>"
          + numbered(20_000) { number in
            "<dict><key>PayloadType</key><string>com.apple.eas.account</string>"
              + "<key>EmailAddress</key><string>u\(number)@example.com</string></dict>"
          } + "</array></dict></plist>"
      }
    ]
}
