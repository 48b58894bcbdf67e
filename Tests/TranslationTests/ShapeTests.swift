import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// Documents in shapes that no product takes: read, said, and written whole.
@Suite struct ShapeTests {
  private static let account =
    "<dict><key>PayloadType</key><string>com.apple.eas.account</string><key>Host</key><string>mail.example.com</string>"
    + "<key>EmailAddress</key><string>kim@example.com</string><key>SSL</key><true/></dict>"
  private static let wifi =
    "<dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Office</string></dict>"

  private static func plist(_ value: String) -> String { "<plist version=\"1.0\">\(value)</plist>" }

  static let shapes: [(String, String)] = [
    (account, "/Host"), (plist(account), "/Host"), (account + wifi, "/0/Host"), (wifi + account, "/1/Host"),
    (plist("<array>\(wifi)\(account)</array>"), "/1/Host"),
    (
      plist("<dict><key>PayloadContent</key>\(account)<key>PayloadType</key><string>Configuration</string></dict>"),
      "/PayloadContent/Host"
    ),
  ]

  @Test(arguments: shapes) func isReadSaidAndWrittenWhole(text: String, host: String) throws {
    let document = try Sample.translator.read(Array(text.utf8))
    #expect(document.backend.table.format == "apple-mobileconfig")
    #expect(document.imported.profiles[0].profile.accounts[0][.serverHost]?.literal == "mail.example.com")
    #expect(document.remarks.contains { $0.kind == .irregular && $0.remedy != nil })
    let key = FieldKey(.account(0), Field<Template>.serverHost.id)
    #expect(document.location(of: key, inProfile: 0)?.pointer.description == host)
    for format in Sample.formats {
      var options = TranslationOptions.withSecrets
      options.allowsSilence = true
      let translation = try Sample.translator.translate(document, document.selections[0], to: format, options: options)
      #expect(translation.report.isBalanced)
      #expect(translation.report.leaves.total == document.imported.root.leaves().count)
      #expect(translation.report.leaves[.unrecognised] == 0)
      #expect(translation.report.outcomes.contains { $0.code == .inputIrregular })
    }
    let whole = try Sample.translator.translate(
      document, document.selections[0], to: "apple-mobileconfig", options: .withSecrets)
    let payloads = try #require(whole.root.object?["PayloadContent"]?.items)
    #expect(whole.root.object?["PayloadType"] == .string("Configuration"))
    #expect(payloads.count == (text.contains("SSID_STR") ? 2 : 1))
    #expect(try Sample.translator.read(whole.bytes).remarks.isEmpty)
  }

  @Test func withoutATypeTheFormatMustBeNamed() throws {
    let text =
      "<dict><key>Host</key><string>mail.example.com</string><key>EmailAddress</key><string>a@example.com</string></dict>"
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }.faults[0]
    #expect(fault.code == .ambiguousFormat)
    let document = try Sample.translator.read(Array(text.utf8), format: "apple-mobileconfig")
    #expect(document.imported.profiles[0].profile.accounts.count == 1)
  }

  @Test func fragmentsAreNotWritten() throws {
    let document = try Sample.named("apple-mobileconfig/simplest.mobileconfig").read()
    var options = TranslationOptions()
    options.shape = "payload"
    #expect(throws: UsageFault.self) {
      try Sample.translator.translate(document, document.selections[0], to: "apple-mobileconfig", options: options)
    }
  }

  @Test(arguments: [
    "<string>none</string>", "<dict><key>PayloadType</key><string>com.apple.wifi.managed</string></dict>", "<data/>",
    "<true/>",
  ]) func theListOfPayloadsMustBeAList(value: String) throws {
    let text = Self.plist(
      "<dict><key>PayloadType</key><string>Configuration</string>\n<key>PayloadContent</key>\n\(value)</dict>")
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }.faults[0]
    #expect(fault.code == .wrongType)
    #expect(fault.pointer?.description == "/PayloadContent")
    #expect(fault.position?.description == "3:1")
    #expect(fault.summary.hasPrefix("/PayloadContent must be a list; it is "))
  }

  @Test(arguments: [
    ("PayloadVersion", Node.string("1"), "an integer", true), ("PayloadVersion", .boolean(true), "an integer", false),
    ("PayloadVersion", Node(.data([0x31])), "an integer", false), ("PayloadType", Node(.data([0x31])), "text", false),
    ("PayloadType", .integer(1), "text", false), ("PayloadUUID", .integer(5), "text", true),
    ("PayloadIdentifier", .array([.string("x")]), "text", false),
    ("PayloadDisplayName", Node(.data([0x31])), "text", true),
  ]) func theEnvelopeIsChecked(key: String, value: Node, wanted: String, isRepairable: Bool) throws {
    let pointer = Pointer([.key(key)])
    let bytes = try Self.profile(pointer, value, inProfile: true)
    let faults = try #require(throws: UnusableInput.self) {
      try Sample.translator.read(bytes, format: "apple-mobileconfig")
    }.faults
    #expect(faults.map(\.pointer) == [pointer])
    #expect(faults[0].summary == "\(key) must be \(wanted); it is \(value.kind).")
    #expect(faults[0].position != nil)
    #expect(faults[0].remedy.contains("--lenient") == isRepairable)
  }

  /// Every key of the format, with every other type of value.
  @Test func everyKeyIsChecked() throws {
    let table = try Sample.translator.registry.backend("apple-mobileconfig").table
    let wrong: [Node] = [
      .string("Text, no base64!"), .integer(70), .boolean(true), Node(.data([0xFF])),
      Node(.date("2026-01-31T00:00:00Z")),
      .array([.integer(1)]), .object([("x", .string("Text"))]), Node(.number(Number(text: "1.5"))),
    ]
    var checked = 0
    for (section, base) in [(table.profile, "/"), (table.accounts, "/PayloadContent/0/")] {
      for row in section.rows {
        if case .gather = row.conversion { continue }
        guard let key = row.key else { continue }
        let taken = wrong.filter { value in
          (try? Sample.translator.read(try Self.profile(key, value, inProfile: base == "/"))) != nil
        }
        // A free object is anything that is one.
        #expect(taken.count == 1, "\(key.keyPath) takes \(taken.map(\.kind))")
        for value in wrong where !taken.contains(value) {
          let bytes = try Self.profile(key, value, inProfile: base == "/")
          let faults = try #require(throws: UnusableInput.self) { try Sample.translator.read(bytes) }.faults
          #expect(faults.contains { $0.code == .wrongType && $0.position != nil }, "\(key.keyPath): \(value.kind)")
        }
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  private static func profile(_ key: Pointer, _ value: Node, inProfile: Bool) throws -> [UInt8] {
    let inner = key.steps.dropFirst().reversed().reduce(value) { node, step in
      guard case .key(let name) = step else { return node }
      return .object([(name, node)])
    }
    guard case .key(let name)? = key.steps.first else { return [] }
    var account: [(String, Node)] = [
      ("PayloadType", .string("com.apple.eas.account")), ("HeaderMagic", .string("x")),
    ]
    var profile: [(String, Node)] = [("PayloadType", .string("Configuration"))]
    if inProfile {
      profile = profile.filter { $0.0 != name } + [(name, inner)]
    } else {
      account = account.filter { $0.0 != name } + [(name, inner)]
    }
    profile.append(("PayloadContent", .array([.object(account)])))
    return try PropertyListCodec().encode(.object(profile))
  }

  private static func encrypted(_ members: String) -> [UInt8] {
    Array(plist("<dict><key>PayloadType</key><string>Configuration</string>\(members)</dict>").utf8)
  }

  @Test(arguments: [
    "<key>IsEncrypted</key><true/>", "<key>IsEncrypted</key><true/><key>PayloadContent</key><array/>",
    "<key>IsEncrypted</key><true/><key>EncryptedPayloadContent</key><data></data>",
    "<key>EncryptedPayloadContent</key><data></data>", "<key>EncryptedPayloadContent</key><string></string>",
  ]) func anEncryptedProfileIsNamed(_ members: String) throws {
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(Self.encrypted(members)) }.faults[
      0]
    #expect(fault.code == .encryptedProfile)
    #expect(fault.remedy.contains("before encryption"))
  }

  @Test func aProfileThatOnlySaysThatItIsEncryptedIsReadAndSaid() throws {
    let bytes = Self.encrypted("<key>PayloadContent</key><array>\(Self.account)</array>\n<key>IsEncrypted</key><true/>")
    let document = try Sample.translator.read(bytes)
    let remark = try #require(document.remarks.first)
    #expect(remark.kind == .irregular && remark.pointer?.description == "/IsEncrypted")
    #expect(remark.position?.line == 2)
    let translation = try Sample.translator.translate(document, document.selections[0], to: "apple-mobileconfig")
    #expect(translation.report.outcomes.contains { $0.code == .inputIrregular && $0.severity == .warning })
    #expect(!String(decoding: translation.bytes, as: UTF8.self).contains("IsEncrypted"))
  }
}
