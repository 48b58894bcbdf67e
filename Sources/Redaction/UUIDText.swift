/// The text of a UUID, with or without braces.
struct UUIDText {
  private let text: String
  private let isBraced: Bool

  /// Nil if the text is no UUID.
  init?(_ text: String) {
    let isBraced = text.hasPrefix("{") && text.hasSuffix("}")
    let inner = isBraced ? String(text.dropFirst().dropLast()) : text
    let groups = inner.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12], inner.utf8.allSatisfy(Self.isDigitOrHyphen) else { return nil }
    (self.text, self.isBraced) = (inner, isBraced)
  }

  private static func isDigitOrHyphen(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// What makes two UUIDs the same; the case of letters does not, as long as all have one.
  var identity: String { style == .mixed ? text : text.lowercased() }

  private var style: LetterCase {
    let letters = text.filter(\.isLetter)
    if letters.allSatisfy(\.isLowercase) { return .lower }
    return letters.allSatisfy(\.isUppercase) ? .upper : .mixed
  }

  /// The UUID with a number, written as this one.
  func replacement(_ number: Int) -> String {
    let digits = String(number)
    let last = String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
    let uuid = "abcdef00-0000-4000-8000-\(last)"
    let written = style == .upper ? uuid.uppercased() : uuid
    return isBraced ? "{\(written)}" : written
  }
}
