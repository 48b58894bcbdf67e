import Documents
import TestSupport

/// Writes a document as a binary property list in one of many layouts.
struct MixedBinary {
  var random: SeededGenerator
  private var objects: [[UInt8]] = []
  private var referenceSize = 1

  init(random: SeededGenerator) { self.random = random }

  mutating func bytes(_ node: Node) throws -> [UInt8] {
    if random.chance(40) { return try PropertyListCodec(binary: true).encode(node) }
    objects = []
    referenceSize = random.pick([2, 2, 3, 4, 8])
    let top = try add(node)
    return BinaryFile(objects: objects, top: top, referenceSize: referenceSize, offsetSize: random.pick([2, 3, 4, 8]))
      .bytes
  }

  private mutating func add(_ node: Node) throws -> Int {
    let number = objects.count
    objects.append([])
    switch node.value {
    case .array(let items):
      var references: [UInt8] = []
      for item in items { references += BinaryFile.big(try add(item), referenceSize) }
      if random.chance(2) { references.replaceSubrange(0..<0, with: []) }
      objects[number] = marker(0xA0, items.count) + references
    case .object(let object):
      var (keys, values): ([UInt8], [UInt8]) = ([], [])
      for member in object.members {
        keys += BinaryFile.big(try add(.string(member.key)), referenceSize)
        values += BinaryFile.big(try add(member.value), referenceSize)
      }
      objects[number] = marker(0xD0, object.members.count) + keys + values
    case .string(let text) where random.chance(30):
      objects[number] = marker(0x60, text.utf16.count) + text.utf16.flatMap { BinaryFile.big(Int($0), 2) }
    case .number(let value) where value.isInteger && random.chance(50):
      objects[number] = integer(value.integer ?? 0)
    default: objects[number] = random.chance(3) ? odd() : try scalar(node)
    }
    return number
  }

  /// The object as the codec writes it: the first of a file of its own.
  private func scalar(_ node: Node) throws -> [UInt8] {
    let file = try PropertyListCodec(binary: true).encode(node)
    let table = file.suffix(8).reduce(0) { $0 << 8 | Int($1) }
    return Array(file[8..<table])
  }

  private func integer(_ value: Int) -> [UInt8] {
    switch value {
    case 0...255: [0x12] + BinaryFile.big(value, 4)
    default: [0x14] + BinaryFile.big(value < 0 ? -1 : 0, 8) + BinaryFile.big(value, 8)
    }
  }

  private mutating func marker(_ type: UInt8, _ count: Int) -> [UInt8] {
    let width = random.pick([0, 1, 2, 4, 8])
    if count < 15, width == 0 { return [type | UInt8(count)] }
    let size = max(width, count > 255 ? 2 : 1)
    return [type | 0x0F, 0x10 | UInt8(size.trailingZeroBitCount)] + BinaryFile.big(count, size)
  }

  private mutating func odd() -> [UInt8] {
    random.pick([
      [0x00], [0x0F], [0x80, 1], [0x23, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0],
      [0x14] + BinaryFile.big(1, 8) + BinaryFile.big(1, 8),
      [0x51, 0], [0x61, 0xD8, 0], [0x51, 0x80], [0xA0], [0x22, 0x3F, 0xC0, 0, 0], [0x0C], [0xC0],
      [0x33, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0],
    ])
  }
}
