import Documents
import Testing

/// A binary property list made by hand from its objects.
struct BinaryFile {
  var objects: [[UInt8]]
  var top = 0
  var referenceSize = 1
  var offsetSize = 2

  var bytes: [UInt8] {
    var bytes = Array("bplist00".utf8)
    var offsets: [Int] = []
    for object in objects {
      offsets.append(bytes.count)
      bytes += object
    }
    let table = bytes.count
    for offset in offsets { bytes += Self.big(offset, offsetSize) }
    bytes += [0, 0, 0, 0, 0, 0, UInt8(offsetSize), UInt8(referenceSize)]
    return bytes + Self.big(objects.count, 8) + Self.big(top, 8) + Self.big(table, 8)
  }

  static func big(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }
}

@Suite struct BinaryPropertyListTests {
  private let codec = PropertyListCodec(binary: true)

  private static func number(_ text: String) -> Node { Node(.number(Number(text: text))) }

  @Test(arguments: [
    ([0x08], Node.boolean(false)), ([0x09], .boolean(true)), ([0x10, 0xFF], .integer(255)),
    ([0x11, 0xFF, 0xFF], .integer(65535)),
    ([0x12, 0xFF, 0xFF, 0xFF, 0xFF], .integer(4_294_967_295)),
    ([0x13] + [UInt8](repeating: 0xFF, count: 8), .integer(-1)),
    ([0x13, 0x80, 0, 0, 0, 0, 0, 0, 0], .integer(.min)), ([0x14] + BinaryFile.big(7, 16), .integer(7)),
    ([0x14] + [UInt8](repeating: 0xFF, count: 16), .integer(-1)),
    ([0x22, 0x3F, 0xC0, 0, 0], number("1.5")), ([0x22, 0x3D, 0xCC, 0xCC, 0xCD], number("0.10000000149011612")),
    ([0x23, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0], number("1.0")),
    ([0x33, 0, 0, 0, 0, 0, 0, 0, 0], Node(.date("2001-01-01T00:00:00Z"))),
    ([0x33, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0], Node(.date("2001-01-01T00:00:01.5Z"))),
    ([0x33, 0xBF, 0xE0, 0, 0, 0, 0, 0, 0], Node(.date("2000-12-31T23:59:59.5Z"))), ([0x40], Node(.data([]))),
    ([0x42, 1, 2], Node(.data([1, 2]))),
    ([0x4F, 0x10, 2, 1, 2], Node(.data([1, 2]))), ([0x50], .string("")), ([0x52, 0x61, 0x62], .string("ab")),
    ([0x5F, 0x11, 0, 1, 0x61], .string("a")),
    ([0x61, 0x00, 0xE4], .string("ä")), ([0x62, 0xD8, 0x3D, 0xDE, 0x00], .string("😀")), ([0xA0], .array([])),
    ([0xD0], .object([])), ([0xDF, 0x13] + BinaryFile.big(0, 8), .object([])),
  ]) func accepts(object: [UInt8], node: Node) throws {
    let read = try codec.decode(BinaryFile(objects: [object]).bytes, limits: .standard).node
    #expect(read == node)
    #expect(read.position == .offset(8))
  }

  @Test(arguments: 1...8) func referencesOfEverySize(size: Int) throws {
    let one = BinaryFile.big(1, size)
    let dictionary = [0xD2] + one + BinaryFile.big(2, size) + BinaryFile.big(3, size) + one
    let file = BinaryFile(
      objects: [dictionary, [0x51, 0x61], [0x51, 0x62], [0x10, 5]], referenceSize: size, offsetSize: size)
    let node = try codec.decode(file.bytes, limits: .standard).node
    #expect(node == .object([("a", .integer(5)), ("b", .string("a"))]))
    let start = 8 + dictionary.count
    #expect(node.object?.members.map(\.keyPosition) == [.offset(start), .offset(start + 2)])
    #expect(node.object?["a"]?.position == .offset(start + 4))
  }

  @Test(
    arguments: [
      ([[0x00]], FaultCode.malformedDocument, 8), ([[0x0F]], .malformedDocument, 8),
      ([[0x80, 1]], .malformedDocument, 8), ([[0xC0]], .malformedDocument, 8), ([[0xB0]], .malformedDocument, 8),
      ([[0x0C]], .malformedDocument, 8), ([[0x15]], .malformedDocument, 8), ([[0x21, 0, 0]], .malformedDocument, 8),
      ([[0x70]], .malformedDocument, 8), ([[0xE0]], .malformedDocument, 8),
      ([[0x13, 0, 0]], .malformedDocument, 8), ([[0x10]], .malformedDocument, 8),
      ([[0x22, 0, 0]], .malformedDocument, 8), ([[0x33, 0]], .malformedDocument, 8),
      ([[0x14] + BinaryFile.big(1, 8) + BinaryFile.big(1, 8)], .numberOutOfRange, 8),
      ([[0x14] + BinaryFile.big(0, 8) + BinaryFile.big(-1, 8)], .numberOutOfRange, 8),
      ([[0x14] + BinaryFile.big(-1, 8) + BinaryFile.big(1, 8)], .numberOutOfRange, 8),
      ([[0x23, 0x7F, 0xF0, 0, 0, 0, 0, 0, 0]], .numberOutOfRange, 8),
      ([[0x22, 0x7F, 0xC0, 0, 0]], .numberOutOfRange, 8),
      ([[0x33, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0]], .numberOutOfRange, 8),
      ([[0x33, 0x7F, 0xEF, 0, 0, 0, 0, 0, 0]], .numberOutOfRange, 8),
      ([[0x33, 0xC2, 0x4F, 0, 0, 0, 0, 0, 0]], .numberOutOfRange, 8),
      ([[0x52, 0x61]], .malformedDocument, 8), ([[0x5F, 0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0x61]], .malformedDocument, 8),
      ([[0x4F, 0x13] + BinaryFile.big(-1, 8)], .malformedDocument, 8),
      ([[0x4F, 0x13, 0x7F] + BinaryFile.big(-1, 7)], .malformedDocument, 8),
      ([[0x6F, 0x13, 0x7F] + BinaryFile.big(-1, 7)], .malformedDocument, 8),
      ([[0xAF, 0x12, 0xFF, 0xFF, 0xFF, 0xFF]], .malformedDocument, 8),
      ([[0xDF, 0x13, 0x7F] + BinaryFile.big(-1, 7)], .malformedDocument, 8), ([[0x4F]], .malformedDocument, 8),
      ([[0x4F, 0x22, 0, 0, 0, 0]], .malformedDocument, 8), ([[0x4F, 0x14]], .malformedDocument, 8),
      ([[0x51, 0x80]], .invalidText, 8), ([[0x51, 0]], .invalidText, 8), ([[0x61, 0, 0]], .invalidText, 8),
      ([[0x61, 0xD8, 0]], .invalidText, 8), ([[0x62, 0xDC, 0, 0xD8, 0]], .invalidText, 8),
      ([[0xA1, 0]], .malformedDocument, 8), ([[0xA1, 1], [0xA1, 0]], .malformedDocument, 8),
      ([[0xD1, 1, 0], [0x51, 0x61]], .malformedDocument, 8), ([[0xA1, 1]], .malformedDocument, 9),
      ([[0xA1, 255]], .malformedDocument, 9),
      ([[0xD1, 1, 1], [0x10, 5]], .malformedDocument, 11), ([[0xD1, 1, 1], [0xA0]], .malformedDocument, 11),
      ([[0xD1, 1, 1], [0x41, 5]], .malformedDocument, 11),
      ([[0xD2, 1, 2, 1, 1], [0x51, 0x61], [0x61, 0, 0x61]], .duplicateKey, 15),
      ([[0xD2, 1, 1, 1, 1], [0x51, 0x61]], .duplicateKey, 13),
    ] as [([[UInt8]], FaultCode, Int)]) func refuses(objects: [[UInt8]], code: FaultCode, offset: Int)
  {
    let fault = readingFault(codec, BinaryFile(objects: objects).bytes)
    #expect(fault?.code == code, "\(fault?.summary ?? "accepted")")
    #expect(fault?.position == .offset(offset), "\(fault?.summary ?? "accepted")")
  }

  @Test func damagedTrailersAreRefused() {
    let good = BinaryFile(objects: [[0xA1, 1], [0x09]]).bytes
    #expect(readingFault(codec, good) == nil)
    let end = good.count
    let damage: [(Int, UInt8)] = [
      (end - 26, 0), (end - 26, 9), (end - 25, 0), (end - 25, 9), (end - 17, 0), (end - 17, 3), (end - 24, 0x80),
      (end - 9, 2), (end - 16, 0xFF), (end - 1, 8), (end - 1, 200), (end - 8, 0xFF),
    ]
    for (index, byte) in damage {
      var bytes = good
      bytes[index] = byte
      #expect(readingFault(codec, bytes)?.code == .malformedDocument, "\(index - end)")
    }
    for offset in [0, 7, 11, 200] {
      var bytes = good
      bytes[end - 33] = UInt8(offset)
      #expect(readingFault(codec, bytes)?.code == .malformedDocument, "\(offset)")
    }
  }

  @Test func writesSmallAndSharedObjects() throws {
    let node = Node.object([
      ("a", .string("a")), ("b", .integer(200)), ("c", .array([.integer(200), .boolean(true), .integer(-1)])),
    ])
    let objects: [[UInt8]] = [
      [0xD3, 1, 2, 4, 1, 3, 5], [0x51, 0x61], [0x51, 0x62], [0x10, 200], [0x51, 0x63], [0xA3, 3, 6, 7], [0x09],
      [0x13] + BinaryFile.big(-1, 8),
    ]
    #expect(try codec.encode(node) == BinaryFile(objects: objects, offsetSize: 1).bytes)
  }

  @Test func composedAndDecomposedTextStayApart() throws {
    let node = Node.array([.string("é"), .string("e\u{301}"), .string("é")])
    let read = try codec.decode(codec.encode(node), limits: .standard).node
    #expect(read.exact == node.exact)
  }

  @Test func largeFilesNeedWiderReferences() throws {
    let node = Node.array((0..<70_000).map { .array([.integer($0), .string("text \($0)")]) })
    #expect(try codec.decode(codec.encode(node), limits: .standard).node == node)
  }

  /// Thirty lists, each twice in the one before it: a billion values in 200 bytes.
  @Test func sharedListsAreCountedWhereTheyUnfold() {
    var objects: [[UInt8]] = (0..<30).map { [0xA2, UInt8($0 + 1), UInt8($0 + 1)] }
    objects.append([0x09])
    #expect(readingFault(codec, BinaryFile(objects: objects).bytes)?.code == .tooManyValues)
  }

  @Test func sharedTextIsCountedWhereItUnfolds() {
    let text: [UInt8] = [0x5F, 0x11, 0x10, 0x00] + [UInt8](repeating: 0x61, count: 4096)
    let list: [UInt8] = [0xAF, 0x11, 0x00, 0xC8] + [UInt8](repeating: 1, count: 200)
    let bytes = BinaryFile(objects: [list, text]).bytes
    #expect(readingFault(codec, bytes, limits: Limits(bytes: 200 * 4096)) == nil)
    #expect(readingFault(codec, bytes, limits: Limits(bytes: 200 * 4096 - 1))?.code == .tooLarge)
  }
}
