import Documents
import Testing

@Suite struct DocumentSyntaxTests {
  @Test func namesFindCodecs() {
    for name in ["json", "plist", "plist-binary", "yaml"] { #expect(DocumentSyntax.codec(named: name)?.syntax == name) }
    #expect(DocumentSyntax.codec(named: "JSON") == nil)
    #expect(DocumentSyntax.codec(named: "xml") == nil)
  }

  @Test(arguments: [
    ("{}", "json"), (" \n[1]", "json"), ("\u{FEFF}\n{\"a\":1}", "json"), ("<?xml version=\"1.0\"?>", "plist"),
    ("<!DOCTYPE plist>", "plist"),
    ("\n<plist>", "plist"), ("<dict/>", "plist"), ("\u{FEFF}<dict/>", "plist"), ("a: 1", "yaml"),
    ("# x\n---\n", "yaml"), ("ä", "yaml"), ("0ä", "yaml"), ("%YAML 1.2\n", "yaml"),
    ("bplist00", "plist-binary"),
  ]) func firstBytesDecide(text: String, name: String) throws {
    #expect(try DocumentSyntax.codec(for: Array(text.utf8)).syntax == name)
  }

  private func fault(_ bytes: [UInt8]) -> InputFault? {
    do {
      _ = try DocumentSyntax.codec(for: bytes)
      return nil
    } catch {
      return error
    }
  }

  private static let message: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]

  @Test(arguments: [[0x30, 0x80], [0x30, 0x82, 0x12, 0x34], [0x30, 0x84, 0, 1, 2, 3]] as [[UInt8]]) func signedProfiles(
    head: [UInt8]
  ) {
    let signed = fault(head + Self.message + [0x02, 0xA0])
    #expect(signed?.code == .malformedDocument)
    #expect(signed?.summary.contains("signed") == true)
    #expect(
      signed?.remedy.contains("openssl cms -verify -noverify -inform DER -in FILE -out plain.mobileconfig") == true)
    #expect(fault(head + Self.message + [0x03, 0xA0])?.code == .encryptedProfile)
    #expect(fault(head + [0x02, 0x01])?.code == .malformedDocument)
    #expect(fault(head + [0x02, 0x01])?.summary.contains("signed") == false)
  }

  @Test func armouredFiles() {
    for label in ["PKCS7", "CMS"] {
      #expect(fault(Array("\n-----BEGIN \(label)-----\nAAAA".utf8))?.remedy.contains("-inform PEM") == true)
    }
    let certificate = fault(Array("-----BEGIN CERTIFICATE-----\n".utf8))
    #expect(certificate?.code == .otherFile)
    #expect(certificate?.summary.contains("certificate") == true)
  }

  @Test func filesWithoutText() {
    for bytes in [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF, 0x0A], [0xFF, 0xFE], [0xFF, 0xFE, 0x20, 0x00]] as [[UInt8]] {
      #expect(fault(bytes)?.code == .emptyDocument)
    }
    for bytes in [[0, 1, 2], [0x61, 0x00, 0x62, 0x00]] as [[UInt8]] {
      #expect(fault(bytes)?.code == .malformedDocument)
    }
    #expect(fault(Array("{\\rtf1\\ansi".utf8))?.summary.contains("RTF") == true)
  }
}
