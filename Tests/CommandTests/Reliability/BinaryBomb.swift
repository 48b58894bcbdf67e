import Foundation

/// Binary property lists that small readers choke on.
enum BinaryBomb {
  /// A text, list or the like with a declared count and nothing behind it.
  static func declaring(_ count: UInt64, _ marker: UInt8) -> Data {
    let size: [UInt8] =
      count > UInt64(UInt32.max) ? [0x13] + big(Int(count), 8) : [0x12] + big(Int(count), 4)
    return file([[marker] + size])
  }

  static let cycle = file([[0xA1, 1], [0xD1, 2, 0], [0x51, 0x61]])

  static let shared = file((0..<62).map { [0xA2, $0 + 1, $0 + 1] } + [[0x09]])

  static let sharedText: Data = {
    let list: [UInt8] = [0xAF, 0x11, 0xFF, 0xFF] + (0..<65_535).flatMap { _ in [0, 1] as [UInt8] }
    return file([list, [0x5F, 0x12] + big(1 << 20, 4) + [UInt8](repeating: 0x61, count: 1 << 20)], referenceSize: 2)
  }()

  static func nested(_ levels: Int) -> Data {
    file((0..<levels).map { [0xA1] + big($0 + 1, 4) } + [[0x09]], referenceSize: 4)
  }

  private static func file(_ objects: [[UInt8]], referenceSize: UInt8 = 1) -> Data {
    var bytes = Array("bplist00".utf8)
    var offsets: [UInt8] = []
    for object in objects {
      offsets += big(bytes.count, 4)
      bytes += object
    }
    let table = bytes.count
    return Data(
      bytes + offsets + [0, 0, 0, 0, 0, 0, 4, referenceSize] + big(objects.count, 8) + big(0, 8) + big(table, 8))
  }

  private static func big(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
