import Documents

/// Tells which texts were there before, whatever their case and however their accents are composed, in little memory.
///
/// It keeps hashes of 64 bits; two of a million texts share one with a chance of less than one in ten million. A text
/// that seems to be there and is not costs its owner a longer name of a file, and nothing else.
public struct SeenTexts: Sendable {
  private var index = LineIndex()
  /// How each character beyond ASCII was spelled first. Characters are equal however they are composed.
  private var spellings: [Character: String] = [:]
  /// All that scripts have; a list with more makes them up.
  private static let mostSpellings = 50_000

  /// No text was seen yet.
  public init() {}

  /// Notes a text.
  ///
  /// - Returns: The line where it stood first; nil if this is the first time.
  public mutating func insert(_ text: String, line: Int) -> Int? { index.insert(hash(text), line: line) }

  /// A hash that is the same in every run over the same texts.
  mutating func hash(_ text: String) -> UInt64 {
    let folded = text.lowercased()
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return StableHash.value(folded) }
    return StableHash.value(folded.map { $0.isASCII ? String($0) : spelling($0) }.joined())
  }

  private mutating func spelling(_ character: Character) -> String {
    if let known = spellings[character] { return known }
    let spelling = String(character)
    if spellings.count < Self.mostSpellings { spellings[character] = spelling }
    return spelling
  }
}
