import Documents
import Testing

/// Where a mark of the syntax was lost, a value looks like a name. Messages do not quote it: it may be a password.
@Suite struct LostMarkTests {
  @Test func aPasswordInThePlaceOfAKey() throws {
    try Self.expectSilence(JSONCodec(), #"{"name": "Mail", "Planted-Pa55"}"#)
    try Self.expectSilence(JSONCodec(), #"{"name": "Mail", "password", "Planted-Pa55"}"#)
    try Self.expectSilence(JSONCodec(), #"{"name": "Mail", "password": Planted-Pa55}"#)
  }

  @Test func aPasswordInThePlaceOfAnElement() throws {
    for text in ["<stringPlanted-Pa55</string>", "<Planted-Pa55</string>", "<string>a</stringPlanted-Pa55</key>"] {
      try Self.expectSilence(PropertyListCodec(), "<plist><dict><key>Password</key>\(text)</dict></plist>")
    }
  }

  @Test(arguments: ["!Planted-Pa55", "*Planted-Pa55", "@Planted-Pa55", "%Planted-Pa55", "`Planted-Pa55"])
  func aPasswordThatStartsWithASign(_ password: String) throws {
    try Self.expectSilence(YAMLCodec(), "password: \(password)\n")
  }

  private static func expectSilence(_ codec: some DocumentCodec, _ text: String) throws {
    let fault = try #require(readingFault(codec, Array(text.utf8)), "\(text) was read")
    #expect(!(fault.summary + fault.remedy).contains("Planted"), "\(fault.summary)")
  }

  @Test func namesOfElementsAreQuoted() {
    let fault = readingFault(PropertyListCodec(), Array("<plist><text>a</text></plist>".utf8))
    #expect(fault?.summary.contains("\"text\"") == true)
  }
}
