/// A hash that is the same in every run and on every machine (FNV-1a, 64 bits).
enum StableHash {
  /// Sixteen hexadecimal digits for some texts; where one text ends and the next begins counts.
  static func text(of parts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in Array(part.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
