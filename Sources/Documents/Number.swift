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
}
