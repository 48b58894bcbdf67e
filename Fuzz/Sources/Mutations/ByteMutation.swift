/// Changes bytes without regard to what they mean.
enum ByteMutation {
  static func apply(to bytes: inout [UInt8], with other: [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return bytes = other }
    let place = dice.number(below: bytes.count)
    let end = min(bytes.count, place + 1 + dice.number(below: 60))
    switch dice.number(below: 10) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
    case 1: bytes[place] ^= 1 << UInt8(dice.number(below: 8))
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: dice.number(below: bytes.count))
    case 5: bytes.swapAt(place, dice.number(below: bytes.count))
    case 6: bytes.removeSubrange(place...)
    case 7: bytes.insert(contentsOf: dice.pick(marks), at: place)
    case 8 where !other.isEmpty:
      let start = dice.number(below: other.count)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 80)], at: place)
    default: bytes.insert(dice.pick(Array("0129-.,:\"'{}[]<>/\\ \n\t%$&#".utf8)), at: place)
    }
  }

  private static let marks: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4], [0x0D, 0x0A],
    Array(repeating: 0xFF, count: 8), Array(repeating: UInt8(ascii: "["), count: 200),
  ]
}
