import Documents

/// Tells which texts were there before, whatever their case and however their accents are composed, in little memory.
///
/// It keeps hashes of 64 bits; two of a million texts share one with a chance of less than one in ten million. A text
/// that seems to be there and is not costs its owner a longer name of a file, and nothing else.
public struct SeenTexts: Sendable {
  private var index = LineIndex()

  /// No text was seen yet.
  public init() {}

  /// Notes a text.
  ///
  /// - Returns: The line where it stood first; nil if this is the first time.
  public mutating func insert(_ text: String, line: Int) -> Int? {
    let folded = text.lowercased()
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return index.insert(StableHash.value(folded), line: line) }
    // The standard library's hash is the same for composed and decomposed accents. It changes from run to run, so that
    // only which texts collide by chance does.
    return index.insert(UInt64(truncatingIfNeeded: folded.hashValue), line: line)
  }
}
