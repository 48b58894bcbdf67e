import EASPolicyTranslator
import Testing

/// Messages that are no signed profiles, and bytes that only look like messages.
@Suite struct MessageFaultTests {
  private func fault(_ bytes: [UInt8]) -> InputFault? {
    do {
      _ = try SignedProfile.unwrap(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("encrypted.cms", FaultCode.encryptedProfile, "encrypted"),
    ("encrypted-data.cms", .encryptedProfile, "encrypted"),
    ("digested.cms", .malformedDocument, "checksum"), ("detached.cms", .noSettings, "detached"),
    ("certificates.cms", .noSettings, "certificates only"),
  ]) func otherMessagesAreNamed(_ name: String, _ code: FaultCode, _ word: String) throws {
    let fault = fault(try Fixture.bytes(name))
    #expect(fault?.code == code && fault?.summary.contains(word) == true)
    #expect(fault?.remedy.isEmpty == false)
  }

  @Test func compressedAndAuthenticatedMessages() {
    let family: [UInt8] = [0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01]
    func message(_ kind: UInt8) -> [UInt8] { [0x30, 0x0F] + family + [kind] + [0xA0, 0x00] }
    #expect(fault(message(9))?.summary.contains("compressed") == true)
    #expect(fault(message(2))?.summary.contains("authenticated") == true)
    #expect(fault(message(23))?.code == .encryptedProfile)
    #expect(fault(message(77))?.summary.contains("of the kind 1.2.840") == true)
  }

  @Test func documentsAreLeftAlone() throws {
    let quoting = "a: |\n  -----BEGIN CMS-----\n  x\n  -----END CMS-----\n"
    for bytes in [
      [], [0x30], [0x30, 0x80], [0x30, 0x82, 0x01, 0x02, 0x30, 0x00], Array("0 apples".utf8), Array("MIAG".utf8),
      try Fixture.profile(), Array("{\"a\": \"-----BEGIN PKCS7-----\"}".utf8), Array(quoting.utf8),
      Array("<string>\n-----BEGIN PKCS7-----\n".utf8), try Fixture.bytes("root.pem"),
    ] as [[UInt8]] {
      #expect(try SignedProfile.unwrap(bytes) == nil)
    }
  }

  /// Whatever quotes a signed profile must not pass as signed itself.
  @Test func documentsThatQuoteAMessageAreLeftAlone() throws {
    let message = String(decoding: try Fixture.bytes("pem.cms"), as: UTF8.self)
    let profile = String(decoding: try Fixture.profile(), as: UTF8.self)
    let documents = [
      "\u{FEFF}" + profile.replacing("</plist>", with: "<!--\n\(message)-->\n</plist>"),
      "note: |\n\(message)\nhost: mail.example.com\n", "Profile\n\(message)\n\(profile)",
      "accounts: []\n# \n\(message)", "\(message)accounts: []\n", "bplist00\u{5F}\u{11}\u{10}\u{00}\n\(message)",
      "'\n\(message)'\n",
    ]
    for document in documents {
      #expect(try SignedProfile.unwrap(Array(document.utf8)) == nil, "\(document.prefix(40))")
    }
    for same in ["\u{FEFF}\(message)", "\n\n\(message)\n \n", "Profile of example.com\n\n\(message)"] {
      #expect(try SignedProfile.unwrap(Array(same.utf8))?.content == Fixture.profile())
    }
  }

  @Test func filesThatNobodySignsAreNamed() throws {
    let judge = try Fixture.judge("root.pem")
    for (bytes, code) in [([], FaultCode.emptyDocument), (Array("%PDF-1.7".utf8), .otherFile)] as [([UInt8], FaultCode)]
    {
      let unusable = #expect(throws: UnusableInput.self) { try SignatureEntry(path: "x", bytes, judge: judge) }
      #expect(unusable?.faults.first?.code == code)
    }
    let changed = Fixture.replacing(Array("SSL".utf8), by: Array("SLS".utf8), in: try Fixture.bytes("rsa.cms"))
    #expect(try SignatureEntry(path: "x", changed, judge: judge).verdict == .invalid)
    #expect(try SignatureEntry(path: "x", try Fixture.bytes("sha1.cms"), judge: judge).verdict == .doubtful)
  }

  @Test func everyCutIsRefused() throws {
    for name in ["p256.cms", "streamed.cms"] {
      let bytes = try Fixture.bytes(name)
      for count in stride(from: 32, to: bytes.count, by: 7) {
        #expect(fault(Array(bytes[..<count])) != nil, "\(name) cut at \(count)")
      }
    }
    #expect(fault(Array("-----BEGIN CMS-----\nMIAG\n".utf8))?.code == .malformedDocument)
  }

  /// Whatever byte changes: a fault, or a result that is not called valid if the content differs.
  @Test func noChangedByteGoesUnnoticed() throws {
    let profile = try Fixture.profile()
    for name in ["p256.cms", "streamed.cms", "two.cms"] {
      let bytes = try Fixture.bytes(name)
      for index in stride(from: 0, to: bytes.count, by: 3) {
        var changed = bytes
        changed[index] ^= UInt8(1 << (index % 8))
        guard let result = try? SignedProfile.unwrap(changed) else { continue }
        #expect(!result.isValid || result.content == profile, "\(name), byte \(index)")
      }
    }
  }

  private static let head: [UInt8] = [
    0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02, 0xA0, 0x80,
  ]

  @Test func hostileMessagesAreRefusedAtOnce() {
    let clock = ContinuousClock()
    let size = 4 << 20
    let hostile: [[UInt8]] = [
      Self.head + [UInt8](repeating: 0x30, count: 1) + [0x80]
        + (0..<(size / 2)).flatMap { _ in [0x05, 0x00] as [UInt8] },
      Self.head + (0..<(size / 2)).flatMap { _ in [0x30, 0x80] as [UInt8] },
      Self.head + [UInt8](repeating: 0xFF, count: size), Self.head + [UInt8](repeating: 0, count: size),
      Self.head + [0x30, 0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
    ]
    for bytes in hostile {
      let time = clock.measure { #expect(fault(bytes) != nil) }
      #expect(time < .seconds(2))
    }
  }

  @Test func layersAreLimited() throws {
    // Nothing but the structure counts: a message whose content is a message, and so on.
    func encode(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
      let length = [UInt8](withUnsafeBytes(of: UInt32(content.count).bigEndian, Array.init))
      return [tag, 0x84] + length + content
    }
    let family: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
    var message = Array("<plist/>".utf8)
    for layer in 1...6 {
      let content = encode(0x30, family + [1] + encode(0xA0, encode(0x04, message)))
      let body = encode(0x30, [0x02, 0x01, 0x01] + encode(0x31, []) + content + encode(0x31, []))
      message = encode(0x30, family + [2] + encode(0xA0, body))
      if layer <= 4 { #expect(try SignedProfile.unwrap(message)?.content == Array("<plist/>".utf8)) }
    }
    #expect(fault(message)?.code == .tooDeep)
  }
}
