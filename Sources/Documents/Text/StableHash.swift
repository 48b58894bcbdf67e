/// A hash that is the same in every run and on every machine (FNV-1a, 64 bits).
package enum StableHash {
  /// The hash of a text's UTF-8.
  package static func value(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// A number in hexadecimal digits, as many as its type has room for.
  package static func digits<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: Number.bitWidth / 4 - digits.utf8.count) + digits
  }
}
