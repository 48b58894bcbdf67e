import Documents
import Testing

/// Files that hold no settings are named, and told what to do.
@Suite struct FileKindTests {
  struct File: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let isProtected: Bool

    init(_ name: String, _ bytes: [UInt8], isProtected: Bool = false) {
      (self.name, self.bytes, self.isProtected) = (name, bytes, isProtected)
    }

    init(_ name: String, _ text: String, isProtected: Bool = false) {
      self.init(name, Array(text.utf8), isProtected: isProtected)
    }

    var testDescription: String { name + (isProtected ? ", protected" : "") }
  }

  private static func zip(_ entry: String, flags: UInt8) -> [UInt8] {
    [0x50, 0x4B, 3, 4, 20, 0, flags, 0] + Array(repeating: 0, count: 18) + [UInt8(entry.utf8.count), 0, 0, 0]
      + Array(entry.utf8) + Array(repeating: 7, count: 40)
  }

  private static func sequence(_ content: [UInt8]) -> [UInt8] {
    [0x30, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
  }

  private static let filling = Array(repeating: UInt8(5), count: 200)
  private static let passwordBased: [UInt8] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 5, 0x0D]
  private static let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static let files = [
    File("ZIP", zip("profile.mobileconfig", flags: 0)),
    File("ZIP", zip("profile.mobileconfig", flags: 1), isProtected: true),
    File("Office", zip("[Content_Types].xml", flags: 6)), File("Office", zip("xl/workbook.xml", flags: 0)),
    File("Office", office + filling),
    File("Office", office + filling + "EncryptedPackage".utf8.flatMap { [$0, 0] }, isProtected: true),
    File("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C] + filling),
    File("RAR", Array("Rar!".utf8) + [0x1A, 7, 1, 0, 1, 2, 3, 4, 10, 1] + filling),
    File("RAR", Array("Rar!".utf8) + [0x1A, 7, 1, 0, 1, 2, 3, 4, 10, 4] + filling, isProtected: true),
    File("RAR", Array("Rar!".utf8) + [0x1A, 7, 0, 1, 2, 0x73, 0x80, 0, 13, 0] + filling, isProtected: true),
    File("gzip", [0x1F, 0x8B, 8, 0]), File("bzip2", Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    File("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0]), File("Zstandard", [0x28, 0xB5, 0x2F, 0xFD]),
    File("tar", Array(repeating: 0x61, count: 257) + Array("ustar\u{0}".utf8)),
    File("PDF", "%PDF-1.7\n1 0 obj"), File("PDF", "%PDF-1.7\ntrailer <</Encrypt 5 0 R>>", isProtected: true),
    File("RTF", "{\\rtf1\\ansi"), File("web page", "\n<!DOCTYPE HTML><html>"),
    File("web page", "\u{FEFF}<HTML lang=en>"),
    File("PKCS #12", sequence([2, 1, 3, 0x30, 0x82] + filling), isProtected: true),
    File("private key", sequence([0x30, 0x4E] + passwordBased + filling), isProtected: true),
    File("private key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA", isProtected: true),
    File("private key", "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n", isProtected: true),
    File("private key", "-----BEGIN PRIVATE KEY-----\nAAAA"),
    File("private key", sequence([2, 1, 0, 0x30, 0x0D] + filling)),
    File("private key", sequence([2, 1, 0, 2, 0x82] + filling)),
    File("request", "-----BEGIN CERTIFICATE REQUEST-----"),
    File("request", sequence(sequence([2, 1, 0, 0x30] + filling))),
    File("certificate", "-----BEGIN CERTIFICATE-----\nAAAA"),
    File("certificate", sequence(sequence([0xA0, 3, 2, 1, 2] + filling))), File("public key", "ssh-ed25519 AAAA kim"),
    File("key store", [0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2], isProtected: true),
    File("OpenPGP message", "-----BEGIN PGP MESSAGE-----", isProtected: true),
    File("OpenPGP", "-----BEGIN PGP PUBLIC KEY BLOCK-----"),
    File("openssl", "Salted__abcdefgh", isProtected: true), File("openssl", "U2FsdGVkX18AAAA=", isProtected: true),
    File("Ansible", "$ANSIBLE_VAULT;1.1;AES256\n6162", isProtected: true),
    File("age", "age-encryption.org/v1\n-> X25519", isProtected: true), File("SQLite", "SQLite format 3\u{0}"),
    File("picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), File("picture", [0xFF, 0xD8, 0xFF, 0xE0]),
    File("companion", [0, 5, 0x16, 7, 0, 2]), File("zero bytes", Array(repeating: 0, count: 4000)),
  ]

  @Test(arguments: files) func isNamed(_ file: File) throws {
    do {
      _ = try DocumentSyntax.codec(for: file.bytes)
      Issue.record("taken for a document")
    } catch {
      #expect(error.code == (file.isProtected ? .protectedFile : .otherFile))
      #expect(error.summary.contains(file.name), "\(error.summary)")
      #expect(error.summary.hasSuffix(".") && error.remedy.hasSuffix("."))
    }
  }

  @Test(arguments: [
    "{}", "[]", "<plist/>", "<?xml version=\"1.0\"?>", "<dict/>", "easpolicy: 1", "email,name\nkim@example.com,Kim\n",
    "",
    "PK: x", "Salted: no", "-", "0", "age: 3", "%YAML 1.2\n", "ssh: x",
  ]) func documentsAreLeftAlone(text: String) throws {
    #expect(FileKind.of(Array(text.utf8)) == nil)
  }

  @Test func shortBeginningsAreLeftAlone() {
    for file in Self.files {
      for count in 0...file.bytes.count { try? FileKind.refuse(Array(file.bytes.prefix(count))) }
    }
    for byte in UInt8.min...UInt8.max { #expect(FileKind.of([byte]) == nil) }
  }
}
