/// A number as it was written. Its text is exact, so that 64-bit identifiers survive.
public struct Number: Sendable, Hashable {
  /// The decimal text. Integers have an optional sign and digits only; anything else is a real number.
  public let text: String

  /// A number from text that a codec has already checked.
  public init(text: String) { self.text = text }

  /// An integer.
  public init(_ value: Int) { text = String(value) }

  /// Whether the text is an integer (no fraction, no exponent).
  public var isInteger: Bool { text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) } }

  /// The value, when it is an integer that fits in 64 bits with sign.
  public var integer: Int? { isInteger ? Int(text) : nil }

  /// A number from text that is exactly how it would be written: no blanks, no plus, no zeros in front, no exponent.
  public init?(canonical text: String) {
    guard NumberText.isWritable(text), text != "-0", !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") })
    else {
      return nil
    }
    self.init(text: text)
  }
}
