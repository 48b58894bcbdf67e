import Certificates
import TestSupport
import Testing

/// PKCS #12 files that OpenSSL made.
@Suite struct IdentityReaderTests {
  private static func read(
    _ name: String, _ password: String? = Fixture.password, rounds: Int? = nil
  ) throws -> IdentityReading {
    var reader = rounds.map { IdentityReader(rounds: $0) } ?? IdentityReader()
    return reader.read(try Fixture.bytes(name), password: password)
  }

  private static func identity(_ name: String, _ password: String? = Fixture.password) throws -> Identity {
    guard case .opened(let identity) = try read(name, password) else { throw Missing() }
    return identity
  }

  private struct Missing: Error {}

  @Test func opensWhatOpenSSLMakesToday() throws {
    let identity = try Self.identity("default.p12")
    #expect(identity.certificate == (try CertificateReader.read(Fixture.bytes("authentication.cer"))[0]))
    #expect(identity.others.map(\.commonName) == ["Example Works Root"])
    #expect(identity.holdsKey)
  }

  @Test(arguments: ["aes128.p12", "aes192.p12"]) func opensEverySizeOfKey(_ name: String) throws {
    #expect(try Self.identity(name).certificate.emailAddresses.contains("kim.reyes@example.com"))
  }

  @Test func readsWhatNeedsNoPassword() throws {
    #expect(try Self.identity("open.p12", nil).certificate.commonName == "Kim Reyes")
    #expect(try Self.identity("open.p12", "wrong").certificate.commonName == "Kim Reyes")
  }

  @Test func opensWithAnEmptyPassword() throws {
    #expect(try Self.identity("empty-password.p12", "").certificate.commonName == "Kim Reyes")
  }

  @Test func aFileWithoutKeyIsNoReasonToStop() throws {
    let identity = try Self.identity("no-key.p12")
    #expect(!identity.holdsKey)
    #expect(identity.certificate.commonName == "Kim Reyes")
    #expect(identity.others.count == 1)
  }

  /// No other certificate takes the place of one that is not understood.
  @Test(.enabled(if: OpenSSL.isHere)) func theCertificateOfTheKeyIsNotReplaced() throws {
    try Checker.inFolder { folder in
      let authority = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign"]
      try OpenSSL.certify("root", authority, in: folder)
      try OpenSSL.certify("small", by: "root", key: ["rsa:1024"], ["extendedKeyUsage=clientAuth"], in: folder)
      for certificates in [[], ["-certfile", "root.pem"]] {
        try OpenSSL.run(
          ["pkcs12", "-export", "-in", "small.pem", "-inkey", "small.key", "-passout", "pass:x", "-out", "x.p12"]
            + certificates, in: folder)
        var reader = IdentityReader()
        let reading = reader.read(try OpenSSL.bytes("x.p12", in: folder), password: "x")
        #expect(reading == .notLookedInto(.unsupportedCertificate))
      }
    }
  }

  @Test func saysWhyItDoesNotOpen() throws {
    #expect(try Self.read("default.p12", nil) == .noPassword)
    #expect(try Self.read("default.p12", "wrong") == .wrongPassword)
    #expect(try Self.read("default.p12", "") == .wrongPassword)
    guard case .notLookedInto(.oldScheme(let name)) = try Self.read("legacy.p12") else { throw Missing() }
    #expect(name == "RC2 of 40 bits")
    var reader = IdentityReader()
    #expect(reader.read([], password: nil) == .malformed)
    #expect(reader.read([0x30, 0x00], password: nil) == .malformed)
    #expect(reader.read(try Fixture.bytes("root.cer"), password: nil) == .malformed)
    #expect(
      reader.read([UInt8](repeating: 0, count: IdentityReader.largest + 1), password: nil) == .notLookedInto(.tooLarge))
  }

  @Test func manyWrongPasswordsAreAllWrong() throws {
    // Of 256 wrong passwords one gives a proper end of the text; what it gives must still be found out.
    var reader = IdentityReader(rounds: .max)
    let bytes = try Fixture.bytes("aes128.p12")
    for number in 0..<600 { #expect(reader.read(bytes, password: "\(number)") == .wrongPassword) }
  }

  @Test func tooManyRoundsAreRefusedAtOnce() throws {
    let bytes = try Fixture.bytes("rounds.p12")
    var reader = IdentityReader()
    let time = ContinuousClock().measure {
      #expect(reader.read(bytes, password: Fixture.password) == .notLookedInto(.tooManyRounds))
    }
    #expect(time < .milliseconds(500))
  }

  @Test func roundsOfAllFilesCountTogether() throws {
    var reader = IdentityReader(rounds: 5000)
    let bytes = try Fixture.bytes("default.p12")
    guard case .opened = reader.read(bytes, password: Fixture.password) else { throw Missing() }
    guard case .opened = reader.read(bytes, password: Fixture.password) else { throw Missing() }
    #expect(reader.remainingRounds == 5000 - 2 * 2048)
    #expect(reader.read(bytes, password: Fixture.password) == .notLookedInto(.tooManyRounds))
  }

  /// A value in DER.
  private static func value(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
    let count = contents.count
    return [tag, 0x83, UInt8(count >> 16), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)] + contents
  }

  /// A file with nothing but an inner list.
  private static func file(_ inner: [UInt8]) -> [UInt8] {
    let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    return value(0x30, [0x02, 0x01, 0x03] + value(0x30, data + value(0xA0, value(0x04, inner))))
  }

  /// Hundreds of thousands of tiny values and deep nesting are refused without much time.
  @Test(arguments: [[0x05, 0x00], [0x30, 0x00], [0x30, 0x80]] as [[UInt8]]) func isBounded(_ unit: [UInt8]) {
    let many = Self.file(Self.value(0x30, Array(repeatElement(unit, count: 500_000).joined())))
    var reader = IdentityReader()
    let time = ContinuousClock().measure { #expect(reader.read(many, password: nil) == .malformed) }
    #expect(time < .seconds(8))
  }

  static let files = ["default.p12", "legacy.p12", "open.p12", "no-key.p12", "aes192.p12", "empty-password.p12"]

  /// A file that ends early is damaged, whatever the password.
  @Test(arguments: files) func survivesTruncation(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    var reader = IdentityReader(rounds: .max)
    for count in bytes.indices {
      #expect(reader.read(Array(bytes.prefix(count)), password: Fixture.password) == .malformed)
    }
  }

  @Test(arguments: files) func survivesDamage(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      var reader = IdentityReader(rounds: 4096)
      _ = reader.read(bytes.damaged(&generator), password: Fixture.password)
    }
  }
}
