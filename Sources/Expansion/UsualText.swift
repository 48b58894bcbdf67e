/// Tells texts that mean nothing to a syntax, a product or a rule from those that might.
struct UsualText: Sendable {
  /// What was found in a text.
  struct Finding {
    var isUsual: Bool
    var holdsSign: Bool
  }

  /// Longer texts may meet the limits of a product.
  private static let longest = 256

  /// For each ASCII character, whether it means nothing.
  private let isPlain: [Bool]

  /// Letters, digits and most signs are usual.
  ///
  /// - Parameter special: Further characters that mean something, such as separators.
  init(except special: some Sequence<UInt8>) {
    var isPlain = (0..<128).map { $0 >= 0x20 && $0 < 0x7F }
    for byte in Array("\\%${}".utf8) + Array(special) where byte < 128 { isPlain[Int(byte)] = false }
    self.isPlain = isPlain
  }

  /// Looks at a text.
  func examine(_ text: String) -> Finding {
    var text = text
    return text.withUTF8 { bytes in
      var finding = Finding(isUsual: !bytes.isEmpty && bytes.count <= Self.longest, holdsSign: false)
      var isASCII = true
      for byte in bytes {
        if byte >= 0x80 {
          isASCII = false
        } else {
          if byte == UInt8(ascii: "@") { finding.holdsSign = true }
          if !isPlain[Int(byte)] { finding.isUsual = false }
        }
      }
      if bytes.first == 0x20 || bytes.last == 0x20 { finding.isUsual = false }
      if !isASCII, finding.isUsual { finding.isUsual = Self.areLetters(bytes) }
      return finding
    }
  }

  /// Whether what is not ASCII is plain letters. Marks would join with what stands before a value.
  private static func areLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || letters.contains { $0.contains(scalar.value) }
    }
  }

  /// Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Chinese characters, Hangul syllables.
  private static let letters: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x391...0x3CE, 0x410...0x45F, 0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0x3041...0x3096,
    0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
  ]
}
