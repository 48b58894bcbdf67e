import Documents
import TestSupport
import Testing

/// Damaged files: never a crash, and what is still accepted can be written and read back.
@Suite struct DamageTests {
  private static let node = Node.object([
    ("PayloadType", .string("com.apple.eas.account")), ("Name", .string("Müller & Söhne <😀>\n")),
    ("Days", .integer(-7)), ("Factor", Node(.number(Number(text: "1.5")))),
    ("SSL", .boolean(true)),
    ("Items", .array([.integer(300), .array([]), .object([("k", .string("ä"))]), .boolean(false), .string("")])),
  ])

  private static let rich = Node.object([
    ("Date", Node(.date("2024-02-29T12:00:00Z"))), ("Data", Node(.data(Array(0..<40)))), ("Rest", node),
    ("Again", .string("com.apple.eas.account")),
  ])

  private static func sample(_ name: String) throws -> (codec: any DocumentCodec, bytes: [UInt8]) {
    let codec = try #require(DocumentSyntax.codec(named: name))
    return (codec, try codec.encode(name == "json" ? node : rich))
  }

  @Test(arguments: ["json", "plist", "plist-binary"]) func everyPrefixIsRefused(name: String) throws {
    let (codec, bytes) = try Self.sample(name)
    let end = name == "plist-binary" ? bytes.count : bytes.count - 1
    #expect(readingFault(codec, Array(bytes[..<end])) == nil)
    for length in 0..<end { #expect(readingFault(codec, Array(bytes[..<length])) != nil, "\(length)") }
  }

  @Test func everyPrefixOfYAMLIsReadOrRefused() throws {
    let bytes = Array(try encode(YAMLCodec(), Self.rich).utf8) + Array("a: &x [\"b\\n\", *x]\nc: {d: |\n e}".utf8)
    let refused = (0..<bytes.count).count { readingFault(YAMLCodec(), Array(bytes[..<$0])) != nil }
    #expect(refused > 50 && refused < bytes.count - 50)
  }

  private static func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 4: bytes.insert(Array("{}[]:,\"'\\<>/&;!*#|-? \n\t0".utf8).randomElement(using: &random) ?? 0, at: place)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    return bytes
  }

  @Test(arguments: ["json", "plist", "plist-binary", "yaml"]) func damagedFilesAreReadOrRefused(name: String) throws {
    let (codec, bytes) = try Self.sample(name)
    var random = SeededGenerator(seed: 2024)
    var (accepted, refused) = (0, 0)
    for round in 0..<6000 {
      let damaged = Self.damage(bytes, &random)
      do {
        let node = try codec.decode(damaged, limits: .standard).node
        accepted += 1
        let again = try codec.decode(codec.encode(node), limits: .standard).node
        #expect(again.exact == node.exact, "round \(round)")
      } catch {
        refused += 1
        #expect(error.position != nil || error.code == .emptyDocument, "round \(round): \(error.summary)")
      }
    }
    #expect(accepted > 300 && refused > 300, "\(accepted) accepted, \(refused) refused")
  }

  @Test(arguments: ["json", "plist", "yaml"]) func noiseIsReadOrRefused(name: String) throws {
    let codec = try #require(DocumentSyntax.codec(named: name))
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("{}[]:,\"'\\<>/&;!*#|-?=%@ \n\r\t01.eEaé\u{FEFF}".utf8)
    var refused = 0
    for _ in 0..<5000 {
      let length = Int.random(in: 0..<40, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      if readingFault(codec, bytes) != nil { refused += 1 }
    }
    #expect(refused > 1000)
  }
}
