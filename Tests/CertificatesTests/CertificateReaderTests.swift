import Certificates
import Documents
import TestSupport
import Testing

/// The shapes that certificates come in, and what is none.
@Suite struct CertificateReaderTests {
  @Test func readsDERAndPEMAndBase64Alike() throws {
    let der = try Fixture.bytes("root.cer")
    let facts = try CertificateReader.read(der)
    #expect(try CertificateReader.read(Fixture.bytes("root.pem")) == facts)
    #expect(try CertificateReader.read(Array(Base64.text(der).utf8)) == facts)
    let folded = Array("  \(Base64.text(der).prefix(64))\r\n\(Base64.text(der).dropFirst(64))\n".utf8)
    #expect(try CertificateReader.read(folded) == facts)
  }

  @Test func readsManyWithTextAround() throws {
    let found = try CertificateReader.read(Fixture.bytes("two-with-text.pem"))
    #expect(found.map(\.commonName) == ["Example Works Root", "Kim Reyes, signing"])
  }

  @Test func tellsEachThatCannotBeRead() throws {
    let good = try Fixture.bytes("root.pem")
    let bad = Array("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".utf8)
    let results = try CertificateReader.readEach(bad + good + bad)
    #expect(results.map { (try? $0.get()) != nil } == [false, true, false])
    #expect(throws: CertificateFault.self) { try CertificateReader.read(bad + good) }
  }

  /// Bytes that are no certificate; a failure shows the name and not the bytes.
  struct Other: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let problem: CertificateFault.Problem

    init(_ name: String, _ bytes: [UInt8], _ problem: CertificateFault.Problem) {
      testDescription = name
      self.bytes = bytes
      self.problem = problem
    }
  }

  static let others = [
    Other("nothing", [], .empty), Other("text", Array("hello".utf8), .noCertificate),
    Other("zeros", [0, 0, 0], .noCertificate),
    Other("a key", Array("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n".utf8), .otherKind),
    Other("an empty sequence", [0x30, 0x00], .noCertificate),
    Other("a message", [0x30, 0x03, 0x06, 0x01, 0x2A], .otherKind),
    Other("an endless length", [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], .noCertificate),
    Other("an open block", Array("-----BEGIN CERTIFICATE-----\nAAAA".utf8), .noCertificate),
    Other("a large one", [0x30] + [UInt8](repeating: 0, count: 70_000), .tooLarge),
    Other("a huge one", [UInt8](repeating: 0x30, count: (4 << 20) + 1), .tooLarge),
  ]

  @Test(arguments: others) func refusesWhatIsNone(_ other: Other) {
    #expect(throws: CertificateFault(other.problem)) { try CertificateReader.read(other.bytes) }
  }

  @Test func anIdentityIsNoCertificate() throws {
    let bytes = try Fixture.bytes("default.p12")
    #expect(throws: CertificateFault(.otherKind)) { try CertificateReader.read(bytes) }
  }

  /// Truncated and changed certificates are refused or read, and never stop the program.
  @Test(arguments: CertificateFactsTests.names) func survivesDamage(_ name: String) throws {
    let bytes = try Fixture.bytes("\(name).cer")
    for count in bytes.indices {
      #expect(throws: CertificateFault.self) { try CertificateReader.read(Array(bytes.prefix(count))) }
    }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 { _ = try? CertificateReader.read(bytes.damaged(&generator)) }
  }

  /// Every byte of the bits for key usage in turn: the library's own reading stops the program at some of them.
  @Test func survivesAnyKeyUsage() throws {
    let bytes = try Fixture.bytes("mixed.cer")
    let mark: [UInt8] = [0x55, 0x1D, 0x0F, 0x04]
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) }) + mark.count
    for place in start..<(start + 5) {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[place] = byte
        _ = try? CertificateReader.read(changed)
      }
    }
  }

  /// Deep nesting and millions of tiny values cost little.
  @Test func isBounded() throws {
    let many =
      [UInt8](repeating: 0x05, count: 0) + Array(repeatElement([0x05, 0x00] as [UInt8], count: 30_000).joined())
    let length = many.count
    let hostile = [0x30, 0x83, UInt8(length >> 16), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)] + many
    let deep = Array(repeatElement([0x30, 0x80] as [UInt8], count: 30_000).joined())
    let time = ContinuousClock().measure {
      _ = try? CertificateReader.read(hostile)
      _ = try? CertificateReader.read(deep)
    }
    #expect(time < .seconds(2))
  }
}

extension [UInt8] {
  /// The bytes with one to four of them changed, taken out or doubled.
  func damaged(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[place], at: place)
      case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }
}
