import TestSupport

/// Changes some bytes of a file, with a liking for those that mean something.
struct Damage {
  let telling: [UInt8]

  static let json = Damage(telling: Array("{}[]:,\"\\/0123456789.eE+-tfn \n\t\u{0}u".utf8))
  static let xml = Damage(telling: Array("<>/&;!-?[]=\"' \nadeginrstuyk0123456789".utf8))
  static let binary = Damage(telling: [
    0, 1, 2, 3, 8, 9, 0x0F, 0x10, 0x13, 0x14, 0x33, 0x40, 0x51, 0x5F, 0x61, 0xA1, 0xD1, 0xFF,
  ])

  func applied(to bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) where !bytes.isEmpty {
      let place = random.number(0..<bytes.count)
      let end = min(bytes.count, place + random.pick([1, 1, 2, 4, 12]))
      switch random.number(0..<7) {
      case 0: bytes[place] = random.pick(telling)
      case 1: bytes.insert(random.pick(telling), at: place)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.number(0..<bytes.count + 1))
      case 4: bytes[place] ^= 1 << UInt8(random.number(0..<8))
      case 5: bytes.swapAt(place, random.number(0..<bytes.count))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
