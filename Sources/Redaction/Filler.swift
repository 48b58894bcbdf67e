/// Neutral words and bytes.
enum Filler {
  private static let words = [
    "x", "of", "any", "word", "other", "letter", "another", "sentence", "something", "characters", "information",
  ]

  /// A neutral word about as long as another one, in its case; digits become zeros.
  static func word(for original: some StringProtocol) -> String {
    let count = original.utf8.count < 4 ? original.count : original.unicodeScalars.count
    if original.allSatisfy(\.isNumber) { return String(repeating: "0", count: count) }
    return LetterCase(original).apply(words[min(count, words.count) - 1])
  }

  /// As many bytes as `original` has, recognisable and the same for the same number. A zero in front and the highest bit
  /// stay, so that numbers in certificates keep their sign and length.
  static func bytes(like original: some Collection<UInt8>, number: Int) -> [UInt8] {
    if isFiller(original) { return Array(original) }
    return filled(like: original, number)
  }

  /// Whether bytes were redacted already.
  static func isFiller(_ bytes: some Collection<UInt8>) -> Bool {
    let beginning = bytes.drop { $0 == 0 }.prefix(14).map { $0 & 0x7F }
    let digits = beginning.prefix { (0x30...0x39).contains($0) }
    // Short bytes of digits may be anything.
    guard beginning.dropFirst(digits.count).starts(with: Array("-RED".utf8)),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return false }
    return filled(like: bytes, number) == Array(bytes)
  }

  private static func filled(like original: some Collection<UInt8>, _ number: Int) -> [UInt8] {
    let pattern = Array("\(number)-REDACTED-".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count + pattern.count)
    while bytes.count < original.count { bytes += pattern }
    bytes.removeLast(bytes.count - original.count)
    guard let first = original.first, bytes.count > 4 else { return bytes }
    let lead = first == 0 ? 1 : 0
    if first == 0 { bytes[0] = 0 }
    let original = original.dropFirst(lead)
    if let high = original.first { bytes[lead] = bytes[lead] & 0x7F | high & 0x80 }
    // The modulus of a key is odd.
    bytes[bytes.count - 1] |= 1
    return bytes
  }
}
