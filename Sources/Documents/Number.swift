/// A number with its exact text, so that 64-bit identifiers survive.
public struct Number: Sendable, Hashable {
  /// The decimal text. Integers have an optional sign and digits only; anything else is a real number.
  public let text: String

  /// Whether the file wrote it in another way, such as `007`, `+7` or `0x1F`: what it was meant to be as text is not known.
  /// Two numbers are the same however they were written.
  public let isRespelled: Bool

  /// A number from text that a codec has already checked.
  public init(text: String, isRespelled: Bool = false) {
    self.text = text
    self.isRespelled = isRespelled
  }

  /// An integer.
  public init(_ value: Int) { self.init(text: String(value)) }

  /// Equal text; how the file wrote it does not count.
  public static func == (left: Number, right: Number) -> Bool { left.text == right.text }

  /// Hashes the text alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

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

extension Number: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
