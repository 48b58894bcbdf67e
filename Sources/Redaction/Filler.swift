/// Neutral words and bytes.
enum Filler {
  private static let words = [
    "x", "of", "any", "word", "other", "letter", "another", "sentence", "something", "characters", "information",
  ]

  /// A neutral word about as long as another one, in its case; digits become zeros.
  static func word(for original: some StringProtocol) -> String {
    if original.allSatisfy(\.isNumber) { return String(repeating: "0", count: original.count) }
    return LetterCase(original).apply(words[min(original.count, words.count) - 1])
  }

  /// As many bytes as `original` has, recognisable and the same for the same number. A zero in front and the highest bit
  /// stay, so that numbers in certificates keep their sign and length.
  static func bytes(like original: some Collection<UInt8>, number: Int) -> [UInt8] {
    let pattern = Array("\(number)-REDACTED-".utf8)
    var bytes = original.indices.enumerated().map { pattern[$0.offset % pattern.count] }
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
